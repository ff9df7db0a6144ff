package io.standfirst.summary.topics;

/**
 * A person, place or body that an article names.
 *
 * @param text its longest form in the article
 * @param mentions how often it is named, in any form
 */
public record Name(String text, int mentions) {}
