package io.standfirst.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The verbs by which a text says who speaks. */
public final class SpeechVerbs {
  private static final Map<String, Set<String>> BY_LANGUAGE = load();

  private SpeechVerbs() {}

  /** The verbs of a language in the forms that news uses, in lower case; none where unknown. */
  public static Set<String> of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.isKnown() ? language.code() : "en", Set.of());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> verbs = new HashMap<>();
    for (String line : Tables.lines(SpeechVerbs.class, "speech-verbs.tsv")) {
      int tab = line.indexOf('\t');
      verbs.put(line.substring(0, tab), Set.copyOf(Tables.words(line.substring(tab + 1), ' ')));
    }
    return Map.copyOf(verbs);
  }
}
