package io.standfirst.figures;

/** Builds the reader's parts, each with the tables that it shares with others. */
final class Parts {
  private final WordClasses classes = new WordClasses();
  private final Contexts contexts = new Contexts();
  private final SentenceReader sentences;
  private final Subject subject;
  private final Attribution attribution;
  private final Duplicates duplicates;

  Parts() {
    Lemmas lemmas = new Lemmas();
    NumberWords words = new NumberWords();
    Units units = new Units(contexts);
    Currencies currencies = new Currencies();
    Calendar calendar = new Calendar();
    Bounds bounds = new Bounds(words);
    Directions directions = new Directions();
    NumberGrammar numbers = new NumberGrammar(words);
    Rates rates = new Rates(classes, lemmas, units);
    NounPhrases nouns = new NounPhrases(classes, lemmas, words);
    Suffixes suffixes = new Suffixes(words, units, currencies, classes, lemmas);
    Terms terms = new Terms(numbers, suffixes, currencies, units, rates, contexts);
    QuantityReader quantities =
        new QuantityReader(
            terms,
            new Ranges(terms, bounds, directions, lemmas),
            bounds,
            directions,
            nouns,
            rates,
            new Ages(classes, calendar),
            new Multiples(numbers, bounds, rates),
            new SingleOnes(classes, nouns));
    this.sentences =
        new SentenceReader(
            new Moments(
                words,
                new JoinedMoments(contexts),
                new AbsoluteDates(calendar, words, new Years(calendar, units, lemmas)),
                new RelativeDates(calendar),
                new RelativePhrases(),
                new YearParts()),
            new NumberNames(classes, words, lemmas, units, bounds, directions, contexts),
            quantities,
            new Ranks(numbers.ordinals(), bounds, contexts),
            new Scores(units, currencies, lemmas),
            currencies,
            rates,
            new CountedBefore(nouns, directions, units, lemmas, classes),
            new Reversals(directions));
    this.subject = new Subject(classes, directions, units, lemmas);
    this.attribution = new Attribution(classes, contexts);
    this.duplicates = new Duplicates(classes);
  }

  WordClasses classes() {
    return classes;
  }

  Contexts contexts() {
    return contexts;
  }

  SentenceReader sentences() {
    return sentences;
  }

  Subject subject() {
    return subject;
  }

  Attribution attribution() {
    return attribution;
  }

  Duplicates duplicates() {
    return duplicates;
  }
}
