package io.standfirst.figures.unit;

import io.standfirst.figures.lexicon.Lexicon;

/**
 * What amounts are told in.
 *
 * @param units measures, as words and as symbols
 * @param currencies money
 * @param rates what amounts are rates by
 */
public record Measures(Units units, Currencies currencies, Rates rates) {
  /** Reads the tables of units and currencies. */
  public static Measures load(Lexicon lexicon) {
    Units units = new Units(lexicon.contexts());
    Rates rates = new Rates(lexicon.classes(), lexicon.lemmas(), units);
    return new Measures(units, new Currencies(), rates);
  }
}
