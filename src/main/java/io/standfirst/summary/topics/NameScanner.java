package io.standfirst.summary.topics;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in a sentence: runs of capitalised words ({@link NameRuns}), without the words
 * that stand before a name (titles, peoples) and without those that have their capital from the
 * sentence alone.
 *
 * <p>A word that opens a sentence or a quotation counts only where another place of the text shows
 * it to be a name, or where a name goes on behind it.
 */
final class NameScanner {
  private static final Set<String> INSTITUTION_LINKS = Set.of("of", "for");

  private final CapitalUse capitals;
  private final NameWords words;
  private final NameRuns runs;

  NameScanner(AnalysedText text) {
    capitals = new CapitalUse(text);
    words = new NameWords(text);
    runs = new NameRuns(capitals, words);
  }

  /** The names of a sentence as runs of its tokens, in order; none in a line set as a headline. */
  List<List<Token>> names(Sentence sentence) {
    List<Token> tokens = capitals.tokens(sentence);
    List<List<Token>> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (runs.begins(tokens, i)) {
        int end = runs.end(tokens, i);
        int title = titleWithin(tokens, i, end);
        add(tokens, i, title > 0 ? title : end, names);
        if (title > 0) {
          add(tokens, title, end, names);
        }
        i = end;
      } else {
        i++;
      }
    }
    return names;
  }

  private void add(List<Token> tokens, int from, int end, List<List<Token>> names) {
    int start = startOfName(tokens, from, end);
    if (start < end && isName(tokens, start, end)) {
      names.add(tokens.subList(start, end));
    }
  }

  /** "Fed Chair Jerome Powell" is two names: where the title stands; 0 where there is none. */
  private int titleWithin(List<Token> tokens, int start, int end) {
    for (int i = start + 1; i + 2 < end; i++) {
      boolean follows = words.is(WordKind.TITLE, tokens.get(i - 1).form());
      if (words.is(WordKind.TITLE, tokens.get(i).form()) && !follows) {
        return i;
      }
    }
    return 0;
  }

  /** Where the name itself starts, behind what only stands before it. */
  private int startOfName(List<Token> tokens, int from, int end) {
    int start = from;
    if (capitals.opens(tokens, from) && end - from > 1 && opensOnly(tokens.get(from).form())) {
      start++;
    }
    while (start < end && isBefore(tokens, start, end)) {
      start++;
      boolean office = start + 2 < end && tokens.get(start).form().equals("of") && start > from;
      start += office ? 2 : 0;
    }
    return start;
  }

  /** A first word that is no part of a name: a function word, or one that is written small too. */
  private boolean opensOnly(String form) {
    return !words.is(WordKind.OPENER, form)
        && (words.opensOnly(form) || capitals.isSmallOnly(form));
  }

  /** A title, an article or a link; a people before a title: "French Foreign Minister X". */
  private boolean isBefore(List<Token> tokens, int i, int end) {
    String form = tokens.get(i).form();
    boolean last = i + 1 == end;
    if (!last && capitals.gap(tokens, i).equals("-")) {
      return form.equals("ex") || form.equals("mid");
    }
    boolean article =
        !last
            && (words.isLead(form) || (words.isStop(form) && capitals.opens(tokens, i)))
            && !words.is(WordKind.OPENER, form);
    boolean body = !last && words.is(WordKind.INSTITUTION, tokens.get(i + 1).form());
    boolean people =
        !last && words.isDemonym(form) && words.is(WordKind.TITLE, tokens.get(i + 1).form());
    boolean title = words.is(WordKind.TITLE, CapitalUse.base(form)) && !body;
    return article || people || title || INSTITUTION_LINKS.contains(form);
  }

  private boolean isName(List<Token> tokens, int start, int end) {
    String first = CapitalUse.base(tokens.get(start).form());
    boolean weak =
        words.isNoNameAlone(first) || (capitals.opens(tokens, start) && !capitals.isInside(first));
    if (end - start == 1 && weak) {
      return false;
    }
    for (Token token : tokens.subList(start, end)) {
      if (!words.isDemonym(CapitalUse.base(token.form()))) {
        return true;
      }
    }
    return false;
  }
}
