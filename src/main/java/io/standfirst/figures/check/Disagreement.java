package io.standfirst.figures.check;

/**
 * Figures of one text that cannot all be right.
 *
 * @param message one sentence for people, which quotes them
 */
public record Disagreement(String message) {}
