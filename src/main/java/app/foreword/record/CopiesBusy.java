package app.foreword.record;

/** Others are waiting for their copies already; a moment later there is room again. */
public class CopiesBusy extends RuntimeException {
    CopiesBusy() {
        super("Too many copies at the same time");
    }
}
