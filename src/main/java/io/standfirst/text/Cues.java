package io.standfirst.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words by which a sentence leans on others, speaks of its writer, or dates itself. */
public final class Cues {
  /** What a cue word shows; the table's header explains each. */
  public enum Kind {
    THIRD,
    SELF,
    CONNECTIVE,
    WEEKDAY,
    VAGUE
  }

  private static final Map<String, Map<Kind, Set<String>>> BY_LANGUAGE = load();

  private final Map<Kind, Set<String>> words;

  private Cues(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  /** The cues of a language; English ones where the language is not known. */
  public static Cues of(Language language) {
    return new Cues(
        BY_LANGUAGE.getOrDefault(language.isKnown() ? language.code() : "en", Map.of()));
  }

  /** Whether a word, in lower case, is a cue of this kind. */
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private static Map<String, Map<Kind, Set<String>>> load() {
    Map<String, Map<Kind, Set<String>>> cues = new HashMap<>();
    for (String line : Tables.lines(Cues.class, "cues.tsv")) {
      String[] columns = line.split("\t", 3);
      cues.computeIfAbsent(columns[0], _ -> new EnumMap<>(Kind.class))
          .put(Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)), Set.of(columns[2].split(" ")));
    }
    return Map.copyOf(cues);
  }
}
