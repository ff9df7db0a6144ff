/**
 * What a page states of its article as data.
 *
 * <p>{@code JsonLd} answers; {@code JsonLdParser} reads what is hardly JSON, too, and {@code
 * JsonLdNodes} evens out the shapes that schema.org allows. {@code PageState} has what a page keeps
 * for its own programs.
 */
@NullMarked
package io.standfirst.article.html.jsonld;

import org.jspecify.annotations.NullMarked;
