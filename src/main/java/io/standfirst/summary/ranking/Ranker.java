package io.standfirst.summary.ranking;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.DocumentFrequencies;

/** Rates the sentences of a text that may be chosen, by their measurements and a model. */
public final class Ranker {
  /** The ranker that comes with this package: its tables are read once, when first used. */
  public static final Ranker SHIPPED =
      new Ranker(new Features(DocumentFrequencies.load()), Model.load());

  private final Features features;
  private final Model model;

  Ranker(Features features, Model model) {
    this.features = features;
    this.model = model;
  }

  /** The ratings of the profile's told sentences, in their order. */
  public Ratings rate(Profile profile) {
    return new Ratings(features.measure(profile), model);
  }

  /** The document frequencies that its features use. */
  public DocumentFrequencies frequencies() {
    return features.frequencies();
  }
}
