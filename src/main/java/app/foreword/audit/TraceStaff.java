package app.foreword.audit;

import app.foreword.rights.StaffId;

/** Somebody whose doings the trail may hold. */
public record TraceStaff(StaffId id, String name) {}
