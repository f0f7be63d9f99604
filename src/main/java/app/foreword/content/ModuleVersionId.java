package app.foreword.content;

/** The database key of one published, immutable version of a module. */
public record ModuleVersionId(long value) {}
