/**
 * Web pages.
 *
 * <p>{@link io.standfirst.article.html.HtmlReader} takes facts from metadata and the body from
 * markup: selectors of publishing systems first, the density of paragraphs beside them.
 */
@NullMarked
package io.standfirst.article.html;

import org.jspecify.annotations.NullMarked;
