package app.foreword.mail;

/** A message as the patient reads it. */
record MailText(String subject, String body) {

    /** Its link is a secret. */
    @Override
    public String toString() {
        return "MailText[]";
    }
}
