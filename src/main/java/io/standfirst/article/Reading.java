package io.standfirst.article;

/** What reading an upload gives: the article, or why there is none. */
public sealed interface Reading permits Article, Unreadable {}
