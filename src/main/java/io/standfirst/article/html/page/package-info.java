/**
 * What a page holds, before anything is made of it.
 *
 * <p>{@code HtmlNames} and {@code HtmlWords} say what elements are by their names, classes and ids;
 * {@code PageElements} and {@code HtmlMeta} find those that state facts, {@code PageLines} the
 * lines that a reader sees.
 */
@NullMarked
package io.standfirst.article.html.page;

import org.jspecify.annotations.NullMarked;
