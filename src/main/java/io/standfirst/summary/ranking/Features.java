package io.standfirst.summary.ranking;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.DocumentFrequencies;

/**
 * Measures the sentences of a text that may be chosen: a row a sentence, a column a {@link
 * Feature}. Cost is linear in the words, but for sorting the vocabulary.
 */
final class Features {
  private final DocumentFrequencies frequencies;

  Features(DocumentFrequencies frequencies) {
    this.frequencies = frequencies;
  }

  DocumentFrequencies frequencies() {
    return frequencies;
  }

  /** The rows of the profile's told sentences, in their order. */
  double[][] measure(Profile profile) {
    int n = profile.told().size();
    double[][] rows = new double[n][Feature.count()];
    PositionFeatures.fill(profile, rows);
    new TermFeatures(profile, frequencies).fill(rows);
    new SurfaceFeatures(profile).fill(rows);
    RelativeFeatures.fill(rows);
    return rows;
  }
}
