package io.standfirst.figures.subject;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.phrase.NounGroups.Group;
import org.jspecify.annotations.Nullable;

/** Words what a figure is of, from its sentence, at most twelve words long. */
public final class SubjectWords {
  static final int MOST = 12;

  private SubjectWords() {}

  /**
   * What a figure is of.
   *
   * @param lead the words that describe it before its amount; null for none
   * @param thing what it is of
   * @param holder whose it is, shown in brackets where there is room for all of it
   */
  static String of(Lexemes line, @Nullable Group lead, Group thing, @Nullable Group holder) {
    StringBuilder words = new StringBuilder();
    int left = MOST;
    if (lead != null) {
      words.append(line.quote(lead.from(), lead.to())).append(' ');
      left -= count(line, lead.from(), lead.to());
    }
    words.append(quote(line, thing, left));
    left -= count(line, thing.from(), thing.to());
    if (holder != null && count(line, holder.from(), holder.to()) <= left) {
      words.append(" (").append(line.quote(holder.from(), holder.to())).append(')');
    }
    return words.toString();
  }

  private static String quote(Lexemes line, Group thing, int most) {
    int from = thing.from();
    int end = from;
    int words = 0;
    while (end < thing.to()) {
      words += isWord(line, from, end) ? 1 : 0;
      if (words > most) {
        break;
      }
      end++;
    }
    return line.quote(from, end);
  }

  /** How many words the lexemes [from, to) are. */
  static int count(Lexemes line, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += isWord(line, from, i) ? 1 : 0;
    }
    return words;
  }

  private static boolean isWord(Lexemes line, int from, int at) {
    return at == from || (line.at(at).isWord() && !line.at(at).glued());
  }

  /** What {@link #of} has worded without whose it is. */
  public static String thing(String words) {
    int holder = words.endsWith(")") ? words.lastIndexOf(" (") : -1;
    return holder < 0 ? words : words.substring(0, holder);
  }
}
