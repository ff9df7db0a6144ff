/**
 * The way in.
 *
 * <p>{@link io.standfirst.article.reader.ArticleReader} finds what a file is, gives it to the
 * reader of its format, and cleans up what that reader found.
 */
@NullMarked
package io.standfirst.article.reader;

import org.jspecify.annotations.NullMarked;
