package app.foreword.content;

import java.util.List;

/**
 * A drawing as it was read: written anew from the parts that are allowed, so that it can stand in a page as it is.
 *
 * @param labels its words, in the order of the file
 */
record Drawing(String svg, List<Label> labels) {

    /** One text element. */
    record Label(int line, String text) {}
}
