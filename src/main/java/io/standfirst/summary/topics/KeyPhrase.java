package io.standfirst.summary.topics;

/**
 * A phrase that says what an article is about.
 *
 * @param text as it stands in the article
 * @param score from 0 to 1, four decimals
 */
public record KeyPhrase(String text, double score) {}
