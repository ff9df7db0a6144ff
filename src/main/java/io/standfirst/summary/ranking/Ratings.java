package io.standfirst.summary.ranking;

import io.standfirst.text.Decimals;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each sentence of a text is worth by the model, and why. */
public final class Ratings {
  private final double[][] rows;
  private final Model model;
  private final double[] logOdds;

  Ratings(double[][] rows, Model model) {
    this.rows = rows;
    this.model = model;
    logOdds = new double[rows.length];
    for (int place = 0; place < rows.length; place++) {
      logOdds[place] = model.logOdds(rows[place]);
    }
  }

  public int size() {
    return rows.length;
  }

  /** The log-odds that a sentence belongs to the best summary. */
  public double logOdds(int place) {
    return logOdds[place];
  }

  /**
   * What each group of features added to the log-odds: four decimals, largest first, no zeros.
   *
   * @param beyond what was added beside the model
   */
  public Map<String, Double> reasons(int place, Map<String, Double> beyond) {
    double[] parts = model.contributions(rows[place]);
    Map<String, Double> groups = new LinkedHashMap<>(beyond);
    for (int column = 0; column < parts.length; column++) {
      groups.merge(Feature.at(column).group(), parts[column], Double::sum);
    }
    Map<String, Double> reasons = new LinkedHashMap<>();
    groups.entrySet().stream()
        .map(group -> Map.entry(group.getKey(), Decimals.four(group.getValue())))
        .filter(group -> group.getValue() != 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(group -> reasons.put(group.getKey(), group.getValue()));
    return reasons;
  }

  /** The chance that log-odds stand for, from 0 to 1. */
  public static double chance(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
