package app.foreword.approval;

import app.foreword.content.PublishedVersion;
import java.util.List;
import java.util.Locale;

/**
 * A version in which patients can be enrolled.
 *
 * @param languages the approved ones that no newer version is approved in, in the order of the module; at least one
 */
public record ApprovedVersion(PublishedVersion version, List<Locale> languages) {}
