package io.standfirst.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Stems the words of a text by the Snowball algorithm of its language (snowballstem.org); a word of
 * a language without one is its own stem, and so are numbers.
 */
final class Stemming {
  private static final Map<String, ALGORITHM> ALGORITHMS =
      Map.ofEntries(
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("id", ALGORITHM.INDONESIAN),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("no", ALGORITHM.NORWEGIAN),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("ro", ALGORITHM.ROMANIAN),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("tr", ALGORITHM.TURKISH));

  /** Longer words are left alone: nothing that long is inflected, and stemmers are not linear. */
  private static final int LONGEST = 40;

  private final @Nullable Stemmer stemmer;
  private final Map<String, String> known = new HashMap<>();

  private Stemming(@Nullable Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  /** The stem of each token, in order. */
  static List<String> stems(List<Token> tokens, Language language) {
    ALGORITHM algorithm = ALGORITHMS.get(language.code());
    Stemming stemming = new Stemming(algorithm == null ? null : new SnowballStemmer(algorithm));
    List<String> stems = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      stems.add(stemming.known.computeIfAbsent(token.form(), stemming::stem));
    }
    return List.copyOf(stems);
  }

  private String stem(String form) {
    String stem = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    if (stemmer == null || stem.length() > LONGEST || !Character.isLetter(stem.codePointAt(0))) {
      return stem;
    }
    String cut = stemmer.stem(stem).toString();
    return cut.isEmpty() ? stem : cut;
  }
}
