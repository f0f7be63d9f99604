package app.foreword.record;

/**
 * Whom to call, as it stands on what is taken home.
 *
 * @param name empty where the clinic has not given one
 * @param phone as it is written for people; empty where the clinic has not given one
 */
public record ClinicContact(String name, String phone) {}
