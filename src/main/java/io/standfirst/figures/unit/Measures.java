package io.standfirst.figures.unit;

import io.standfirst.figures.lexicon.Lexicon;

/**
 * What amounts are told in.
 *
 * @param units measures, as words and as symbols
 * @param currencies money
 * @param local whose money a name means that several countries have
 * @param rates what amounts are rates by
 */
public record Measures(Units units, Currencies currencies, LocalCurrencies local, Rates rates) {
  /** Reads the tables of units and currencies. */
  public static Measures load(Lexicon lexicon) {
    Units units = new Units(lexicon.contexts());
    Rates rates = new Rates(lexicon.classes(), lexicon.lemmas(), units);
    Currencies currencies = new Currencies();
    return new Measures(units, currencies, new LocalCurrencies(currencies), rates);
  }
}
