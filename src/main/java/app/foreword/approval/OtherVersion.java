package app.foreword.approval;

import app.foreword.content.PublishedVersion;

/**
 * Another version of the same module, approved in the same language: the newest of them.
 *
 * @param newer than the version that it stands beside; then it is offered while both are approved, otherwise only once
 *     that one is not
 */
public record OtherVersion(PublishedVersion version, boolean newer) {}
