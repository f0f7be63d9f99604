package app.foreword.mail;

/** The settings for e-mail can't work as they are. */
class InvalidMailSettings extends RuntimeException {

    InvalidMailSettings(String message) {
        super(message);
    }
}
