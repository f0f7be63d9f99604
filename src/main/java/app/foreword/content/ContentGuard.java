package app.foreword.content;

/** Reads a module as a tired patient and a strict clinician would, in one language. */
public interface ContentGuard {

    /** All findings of that language, exceptions not yet applied, and the figures behind them. */
    LanguageReport examine(Manuscript manuscript);
}
