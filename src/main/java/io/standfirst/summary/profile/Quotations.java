package io.standfirst.summary.profile;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;

/**
 * Which parts of each sentence are quoted speech. A mark that looks the same on both sides opens
 * where a space stands before it and closes where none does; speech that is not closed ends with
 * its paragraph. One pass over the text.
 */
public final class Quotations {
  private final boolean[] startsInside;
  private final boolean[] endsInside;
  private final int[] quoted;

  private Quotations(int sentences) {
    startsInside = new boolean[sentences];
    endsInside = new boolean[sentences];
    quoted = new int[sentences];
  }

  static Quotations of(AnalysedText text) {
    Quotations quotations = new Quotations(text.sentences().size());
    char closing = 0;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        closing = 0;
        paragraph = sentence.paragraph();
      }
      quotations.startsInside[sentence.index()] = closing != 0;
      closing = quotations.read(text.text(), sentence, closing);
      quotations.endsInside[sentence.index()] = closing != 0;
    }
    return quotations;
  }

  /** Counts the quoted code units of a sentence; the mark that would close what is left open. */
  private char read(String text, Sentence sentence, char open) {
    char closing = open;
    for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
      char c = text.charAt(i);
      if (closing != 0) {
        if (closes(text, i, closing, sentence.span().end())) {
          closing = 0;
        } else {
          quoted[sentence.index()]++;
        }
      } else if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        closing = closingOf(c);
      }
    }
    return closing;
  }

  private static boolean closes(String text, int at, char closing, int end) {
    char c = text.charAt(at);
    boolean same = c == closing || (closing == '”' && c == '“');
    return same
        && ((c != '\'' && c != '’' && c != '"')
            || at + 1 >= end
            || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static char closingOf(char opening) {
    return switch (opening) {
      case '"' -> '"';
      case '\'' -> '\'';
      case '“', '„' -> '”';
      case '‘' -> '’';
      case '«' -> '»';
      case '「' -> '」';
      case '『' -> '』';
      default -> 0;
    };
  }

  /** Whether speech that began before a sentence goes on in it. */
  public boolean startsInside(int sentence) {
    return startsInside[sentence];
  }

  /** Whether speech goes on behind a sentence. */
  boolean endsInside(int sentence) {
    return endsInside[sentence];
  }

  /** How many UTF-16 code units of a sentence are quoted speech. */
  public int quoted(int sentence) {
    return quoted[sentence];
  }
}
