package io.standfirst.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Tells languages of one script apart by a vote of the text's words.
 *
 * <p>Each word votes for the languages that have it as a closed-class word, for those whose letters
 * it has, and for those whose endings it has; a vote counts the more the fewer languages share it,
 * and a letter that a language does not write counts against it. Closed-class words are 0.3 to 0.5
 * of running text and known for every language, which makes them the strongest sign of one sentence
 * (Grefenstette, "Comparing two language identification schemes", 1995); letters and endings part
 * neighbours. One look at each word.
 */
final class WordVote {
  /** Words below which nothing is said. */
  private static final int MIN_WORDS = 3;

  /** Share of words that must be closed-class words of the winner. */
  private static final double MIN_SHARE = 0.1;

  /** How far the winner must lead the second: by this factor, and by so many words' votes. */
  private static final double MIN_LEAD = 1.1;

  private static final double MIN_MARGIN = 0.25;

  /** By how much a lead is clear although hardly any closed-class word is there. */
  private static final double CLEAR_LEAD = 2;

  private static final double CLEAR_MARGIN = 1;

  private static final double ONE_LETTER = 0.5;
  private static final double LETTER = 0.5;
  private static final double ENDING = 0.3;
  private static final double FOREIGN_LETTER = 0.6;

  private final String text;
  private final LanguageSigns signs;
  private final double[] votes;
  private final int[] known;
  private int words;

  private WordVote(String text, LanguageSigns signs) {
    this.text = text;
    this.signs = signs;
    votes = new double[signs.languages().size()];
    known = new int[votes.length];
  }

  /** The language of a text of this script; {@link Language#UNKNOWN} when it cannot be told. */
  static Language of(String text, UnicodeScript script) {
    LanguageSigns signs = LanguageSigns.of(script);
    return signs == null ? Language.UNKNOWN : new WordVote(text, signs).winner();
  }

  private Language winner() {
    countWords();
    int best = 0;
    double second = 0;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[best]) {
        second = Math.max(second, votes[best]);
        best = i;
      } else {
        second = Math.max(second, votes[i]);
      }
    }
    boolean told =
        known[best] >= MIN_SHARE * words && leads(votes[best], second, MIN_LEAD, MIN_MARGIN);
    boolean clear = known[best] > 0 && leads(votes[best], second, CLEAR_LEAD, CLEAR_MARGIN);
    return words >= MIN_WORDS && (told || clear)
        ? new Language(signs.languages().get(best))
        : Language.UNKNOWN;
  }

  private static boolean leads(double first, double second, double factor, double margin) {
    return first >= factor * second && first >= second + margin;
  }

  private void countWords() {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        count(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }

  private void count(String word) {
    words++;
    long having = signs.havingWord(word);
    vote(having, word.length() == 1 ? ONE_LETTER : 1);
    for (int i = 0; i < known.length; i++) {
      known[i] += (having >> i & 1) != 0 ? 1 : 0;
    }
    if (having == 0) {
      vote(signs.havingEnding(word), ENDING);
    }
    long writing = signs.writing(word);
    if (writing != signs.all()) {
      vote(writing, LETTER);
      for (int i = 0; i < votes.length; i++) {
        votes[i] -= (writing >> i & 1) != 0 ? 0 : FOREIGN_LETTER;
      }
    }
  }

  private void vote(long languages, double weight) {
    int count = Long.bitCount(languages);
    for (int i = 0; count > 0 && i < votes.length; i++) {
      votes[i] += (languages >> i & 1) != 0 ? weight / count : 0;
    }
  }

  private static boolean isWordPart(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
