package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Glosses;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that a number counts in languages other than English, where the first word that
 * looks like one is it: no adjective goes before it but those of a table, or, in German and Dutch,
 * those that have their endings.
 */
final class LanguageNouns {
  /** How many words may describe a noun before it. */
  private static final int MOST_BEFORE = 3;

  private static final String CAPITAL = "capital";
  private static final String NONE = "-";

  /** How the nouns of one language look: the columns of the table. */
  private record Look(
      boolean capital,
      List<String> plurals,
      List<String> never,
      List<String> adjectives,
      Set<String> before,
      List<String> singulars) {
    private static Look of(String[] row) {
      return new Look(
          list(row[1]).contains(CAPITAL),
          list(row[1]),
          list(row[2]),
          list(row[3]),
          Set.copyOf(list(row[4])),
          list(row[5]));
    }

    private static List<String> list(String cell) {
      return cell.equals(NONE) ? List.of() : Tables.words(cell, '|');
    }
  }

  /** The table, which an English text never needs. */
  private static final class Looks {
    private static final Map<String, Look> ALL = read();

    private Looks() {}

    private static Map<String, Look> read() {
      Map<String, Look> looks = new HashMap<>();
      for (String[] row : Tables.rows(LanguageNouns.class, "nouns.tsv", 6)) {
        looks.put(row[0], Look.of(row));
      }
      return looks;
    }
  }

  private final WordClasses classes;

  LanguageNouns(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * The noun that begins at a lexeme, with what describes it before; null for none.
   *
   * @param single whether it may be a singular
   */
  @Nullable Noun at(Lexemes line, int at, boolean single) {
    Look look = Looks.ALL.get(line.language());
    int head = at;
    while (look != null && head < at + MOST_BEFORE && isBefore(line, head, look)) {
      head++;
    }
    while (look != null && head >= at) {
      if (isNoun(line, head, look, single)) {
        return noun(line, at, pastHyphens(line, head), look);
      }
      head--;
    }
    return null;
  }

  /** Whether the word at a lexeme looks like a noun in the plural. */
  boolean isPlural(Lexemes line, int at) {
    Look look = Looks.ALL.get(line.language());
    Lexeme word = line.at(at);
    return look != null
        && !word.isCapitals()
        && isNoun(line, at, look, false)
        && endsWith(word, look.plurals());
  }

  /** Whether a word describes the noun after it. */
  private boolean isBefore(Lexemes line, int at, Look look) {
    Lexeme word = line.at(at);
    return look.before().contains(word.word())
        || (isOpen(line, at) && !word.isCapitalised() && endsWith(word, look.adjectives()));
  }

  private boolean isNoun(Lexemes line, int at, Look look, boolean single) {
    Lexeme word = line.at(at);
    if (!isOpen(line, at) || word.word().length() < 2 || endsWith(word, look.never())) {
      return false;
    }
    boolean formed = look.capital() ? word.isCapitalised() : endsWith(word, look.plurals());
    return formed || (!look.capital() && (single || word.isCapitals()));
  }

  /** Whether a word is neither of the grammar nor a verb's neighbour. */
  private boolean isOpen(Lexemes line, int at) {
    Lexeme word = line.at(at);
    return NounEnds.isNominal(word) && !classes.isClosed(word) && !Glosses.has(line, at);
  }

  private static boolean endsWith(Lexeme word, List<String> endings) {
    return endings.stream().anyMatch(Lexeme.lower(word.raw())::endsWith);
  }

  /** The last part of "EU-Vorlagen". */
  private static int pastHyphens(Lexemes line, int at) {
    int last = at;
    while (line.at(last + 1).isHyphen()
        && line.at(last + 1).glued()
        && line.at(last + 2).isWord()
        && line.at(last + 2).glued()) {
      last += 2;
    }
    return last;
  }

  private static Noun noun(Lexemes line, int from, int head, Look look) {
    String raw = line.at(head).raw();
    String lead = line.text().substring(line.at(from).start(), line.at(head).start());
    String singular = singular(raw, look);
    return new Noun(from, head + 1, head, lead + singular, singular.toLowerCase(Locale.ROOT));
  }

  private static String singular(String plural, Look look) {
    for (String change : look.singulars()) {
      int mark = change.indexOf('>');
      String ending = change.substring(0, mark);
      if (plural.endsWith(ending)) {
        return plural.substring(0, plural.length() - ending.length()) + change.substring(mark + 1);
      }
    }
    return plural;
  }
}
