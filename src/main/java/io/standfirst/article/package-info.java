/**
 * Files: what an uploaded file is, how to get the article out of it, how to refuse it.
 *
 * <p>{@link io.standfirst.article.ArticleReader} takes an {@link io.standfirst.article.Upload} and
 * gives a {@link io.standfirst.article.Reading}: an {@link io.standfirst.article.Article}, or an
 * {@link io.standfirst.article.Unreadable} that says why not. {@link io.standfirst.article.Limits}
 * bounds what a file may cost. Tika, jsoup and commonmark are known here and nowhere else.
 */
@NullMarked
package io.standfirst.article;

import org.jspecify.annotations.NullMarked;
