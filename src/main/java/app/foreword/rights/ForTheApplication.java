package app.foreword.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Open on purpose: called by other services or at start-up, or before anyone can be signed in. The build fails on a
 * service method that carries neither this nor one of the guards, so that openness is always a decision.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForTheApplication {

    /** Why no right is asked for here. */
    String because();
}
