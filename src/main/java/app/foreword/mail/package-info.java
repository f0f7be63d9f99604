/** What patients are sent by e-mail: their link, and reminders before the treatment. */
@NullMarked
package app.foreword.mail;

import org.jspecify.annotations.NullMarked;
