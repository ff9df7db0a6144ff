/**
 * Title, byline and date of an article, and what else its page tells of it.
 *
 * <p>Each is read the same way: {@code HtmlTitle}, {@code HtmlByline} and {@code HtmlDate} gather
 * what the {@code FactSources} of a page tell, data and metadata ({@code Stated…}), marked elements
 * ({@code Marked…}) and lines ({@code Line…}), as {@code Evidence} of kinds, and believe what has
 * the most, by weights that were learnt.
 */
@NullMarked
package io.standfirst.article.html.fact;

import org.jspecify.annotations.NullMarked;
