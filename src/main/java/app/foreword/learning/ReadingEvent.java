package app.foreword.learning;

/** What is kept of reading a section. */
enum ReadingEvent {
    OPENED,
    FINISHED
}
