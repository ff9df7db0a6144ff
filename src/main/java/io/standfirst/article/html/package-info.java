/**
 * Web pages.
 *
 * <p>{@link io.standfirst.article.html.HtmlReader} takes the facts of an article from what its page
 * states and shows ({@code fact}), and its text from the markup ({@code body}).
 */
@NullMarked
package io.standfirst.article.html;

import org.jspecify.annotations.NullMarked;
