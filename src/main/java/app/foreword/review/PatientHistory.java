package app.foreword.review;

import app.foreword.enrolment.Beginnings;
import java.util.List;

/**
 * What else happened to an enrolment, for its timeline.
 *
 * @param talks every closing of the talk list, also those that count no more; oldest first
 */
public record PatientHistory(Beginnings beginnings, List<TalkClosed> talks) {}
