/**
 * The text of an article in its page.
 *
 * <p>{@code HtmlPruner} takes furniture out; of the elements that are left, {@code HtmlBody} reads
 * the candidate that a learnt model prefers, with the lead above it, as {@code HtmlBlocks}.
 */
@NullMarked
package io.standfirst.article.html.body;

import org.jspecify.annotations.NullMarked;
