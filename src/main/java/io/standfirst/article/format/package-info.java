/**
 * What every reader of a format is given and gives back.
 *
 * <p>A {@link io.standfirst.article.format.Source} goes in; a {@link
 * io.standfirst.article.format.Draft} of {@link io.standfirst.article.format.Block}s and {@link
 * io.standfirst.article.format.Facts} comes out, or an {@link
 * io.standfirst.article.format.UnreadableException}. The small tools that several families of
 * formats share are here too.
 */
@NullMarked
package io.standfirst.article.format;

import org.jspecify.annotations.NullMarked;
