/**
 * Web pages.
 *
 * <p>{@link io.standfirst.article.html.HtmlReader} takes facts from metadata and the body from
 * markup: selectors of publishing systems first, the density of paragraphs beside them.
 *
 * <p>Title, byline and date are each read the same way: {@code HtmlTitle}, {@code HtmlByline} and
 * {@code HtmlDate} gather what the {@code FactSources} of a page tell, data and metadata ({@code
 * Stated…}), marked elements ({@code Marked…}) and lines ({@code Line…}), as {@code Evidence} of
 * kinds, and believe what has the most, by weights that were learnt.
 */
@NullMarked
package io.standfirst.article.html;

import org.jspecify.annotations.NullMarked;
