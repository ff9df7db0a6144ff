package io.standfirst.figures.rank;

import io.standfirst.figures.Figure;
import io.standfirst.text.Decimals;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Orders figures by how key they are to their text: a logistic score over named features, whose
 * weights are a table, learnt from what editors list as the key figures of articles. Equal scores
 * keep the order of the text.
 */
public final class KeyRanking {
  private final Map<KeyFeature, Double> weights = new EnumMap<>(KeyFeature.class);

  /** Reads the weights. */
  public KeyRanking() {
    for (String[] row : Tables.rows(KeyRanking.class, "ranking.tsv", 3)) {
      weights.put(KeyFeature.valueOf(row[0].toUpperCase(Locale.ROOT)), Double.valueOf(row[1]));
    }
  }

  /** The figures with ranks from 1 and scores from 0 to 1, most key first. */
  public List<Figure> rank(List<Figure> figures, KeyFeatures features) {
    List<Scored> scored = new ArrayList<>();
    for (Figure figure : figures) {
      scored.add(new Scored(figure, score(figure, features)));
    }
    Collections.sort(scored);
    List<Figure> ranked = new ArrayList<>();
    for (Scored each : scored) {
      ranked.add(each.figure().ranked(ranked.size() + 1, each.score()));
    }
    return ranked;
  }

  private record Scored(Figure figure, double score) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      return Double.compare(other.score, score);
    }
  }

  private double score(Figure figure, KeyFeatures features) {
    ToDoubleFunction<KeyFeature> measured = features.of(figure);
    double sum = 0;
    for (Map.Entry<KeyFeature, Double> weight : weights.entrySet()) {
      sum += weight.getValue() * measured.applyAsDouble(weight.getKey());
    }
    double chance = 1 / (1 + StrictMath.exp(-sum));
    return Decimals.four(chance);
  }
}
