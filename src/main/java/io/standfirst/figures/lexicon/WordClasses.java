package io.standfirst.figures.lexicon;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.text.Tables;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an English word can be: the closed classes, common verbs, nouns for people, labels. */
public final class WordClasses {
  private static final Set<WordClass> CLOSED =
      EnumSet.of(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.PRONOUN,
          WordClass.AUXILIARY,
          WordClass.ADVERB,
          WordClass.COMPARATIVE);

  private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();
  private final Set<String> closed = new HashSet<>();

  WordClasses() {
    for (String[] row : Tables.rows(WordClasses.class, "words.tsv", 2)) {
      WordClass kind = WordClass.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String word : Tables.words(row[1], '|')) {
        add(word, kind);
        if (CLOSED.contains(kind)) {
          closed.add(word);
        }
      }
    }
  }

  private void add(String word, WordClass kind) {
    Set<WordClass> known = classes.get(word);
    if (known == null) {
      classes.put(word, EnumSet.of(kind));
    } else {
      known.add(kind);
    }
  }

  /** Whether a word can be of a class. */
  public boolean is(Lexeme lexeme, WordClass kind) {
    Set<WordClass> of = classes.get(lexeme.word());
    return of != null && of.contains(kind);
  }

  /** Whether a word belongs to the grammar: articles, prepositions, pronouns, auxiliaries… */
  public boolean isClosed(Lexeme lexeme) {
    return closed.contains(lexeme.word());
  }

  /** Whether a word can be a verb of the table. */
  public boolean isVerb(Lexeme lexeme) {
    return is(lexeme, WordClass.VERB);
  }
}
