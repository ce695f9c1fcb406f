package fr.boussole.response.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an endpoint that takes files: its body may be larger than others, and has to say how long it is. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesFiles {

    /** Bytes of a body. */
    long MOST = 40L * 1024 * 1024;
}
