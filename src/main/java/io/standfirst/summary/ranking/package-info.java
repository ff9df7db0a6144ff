/**
 * What a sentence is worth: {@link io.standfirst.summary.ranking.Ranker} measures each ({@code
 * Features}, one class for each family of them), and the learnt {@code Model} makes {@link
 * io.standfirst.summary.ranking.Ratings} of the measurements, which say why. {@code TrainRanker},
 * among the tests, learns the model.
 */
@NullMarked
package io.standfirst.summary.ranking;

import org.jspecify.annotations.NullMarked;
