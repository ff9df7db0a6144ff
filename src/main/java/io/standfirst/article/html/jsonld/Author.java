package io.standfirst.article.html.jsonld;

/**
 * An author whom data name.
 *
 * @param type "person", "organization", "unknown"
 */
public record Author(String name, String type) {}
