/**
 * Files: what an uploaded file is, how to get the article out of it, how to refuse it.
 *
 * <p>Here are the words of the room: an {@link io.standfirst.article.Upload} becomes a {@link
 * io.standfirst.article.Reading}, which is an {@link io.standfirst.article.Article}, or an {@link
 * io.standfirst.article.Unreadable} that says why not; {@link io.standfirst.article.Limits} bounds
 * what a file may cost. {@code reader.ArticleReader} does it, by {@code detect}, {@code charset},
 * one package for each family of formats, and {@code cleanup}; {@code format} is what these share.
 * Tika, jsoup and commonmark are known below here and nowhere else.
 */
@NullMarked
package io.standfirst.article;

import org.jspecify.annotations.NullMarked;
