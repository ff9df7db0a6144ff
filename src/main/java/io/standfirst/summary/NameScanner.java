package io.standfirst.summary;

import io.standfirst.summary.Cues.Kind;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Span;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in a sentence: runs of capitalised words, and what links them, without the words
 * that stand before a name (titles, peoples) and without those that have their capital from the
 * sentence alone.
 *
 * <p>A word that opens a sentence or a quotation counts only where another place of the text shows
 * it to be a name, or where a name goes on behind it. Each token is looked at a bounded number of
 * times.
 */
final class NameScanner {
  private static final int LONGEST = 6;
  private static final Set<String> LINKS =
      Set.of(
          "de", "la", "von", "van", "der", "den", "bin", "al", "el", "del", "da", "do", "di", "du");
  private static final Set<String> INSTITUTION_LINKS = Set.of("of", "for");

  private final AnalysedText text;
  private final Set<String> stopWords;
  private final WordTable words;
  private final Cues cues;
  private final WordTable phrases;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  NameScanner(AnalysedText text) {
    this.text = text;
    stopWords = text.stopWords();
    words = WordTable.names(text.language());
    phrases = WordTable.phrases(text.language());
    cues = Cues.of(text.language());
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = tokens(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        String form = tokens.get(i).form();
        if (!isCapitalised(tokens.get(i))) {
          small.add(form);
        } else if (!opens(tokens, i)) {
          inside.add(base(form));
          if (!gap(tokens, i - 1).equals("-")) {
            alone.add(base(form));
          }
        }
      }
    }
  }

  /** The names of a sentence as runs of its tokens, in order; none in a line set as a headline. */
  List<List<Token>> names(Sentence sentence) {
    List<Token> tokens = tokens(sentence);
    List<List<Token>> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (begins(tokens, i)) {
        int end = endOfRun(tokens, i);
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

  /** A word without its possessive ending. */
  static String base(String form) {
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  private List<Token> tokens(Sentence sentence) {
    return isTitled(sentence) ? List.of() : text.tokens(sentence);
  }

  /** Whether a line is set as headlines are: most words capitalised, no mark at the end. */
  private boolean isTitled(Sentence sentence) {
    List<Token> tokens = text.tokens(sentence);
    int capitalised = 0;
    for (Token token : tokens) {
      capitalised += isCapitalised(token) ? 1 : 0;
    }
    boolean ended = ".!?…\"”'’".indexOf(text.text().charAt(sentence.span().end() - 1)) >= 0;
    return !ended && tokens.size() >= 5 && 10 * capitalised >= 6 * tokens.size();
  }

  private boolean isCapitalised(Token token) {
    int start = token.span().start();
    return Character.isUpperCase(text.text().codePointAt(start))
        && (token.span().length() > 1 || text.text().startsWith(".", token.span().end()));
  }

  /** Whether a token's capital may come from its place: first, or behind a mark that opens. */
  private boolean opens(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    for (int at = tokens.get(i - 1).span().end(); at < tokens.get(i).span().start(); at++) {
      if ("\"“„«:•".indexOf(text.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(List<Token> tokens, int i) {
    boolean article =
        i + 1 < tokens.size()
            && (tokens.get(i).form().equals("al") || tokens.get(i).form().equals("el"))
            && gap(tokens, i).equals("-");
    return mayBeName(tokens.get(i)) || (article && mayBeName(tokens.get(i + 1)));
  }

  private boolean mayBeName(Token token) {
    String form = token.form();
    boolean contraction =
        form.indexOf('\'') > 0
            && !form.endsWith("'s")
            && form.indexOf('\'') < 3
            && isStop(form.substring(0, form.indexOf('\'')));
    return isCapitalised(token)
        && !contraction
        && !words.is(WordKind.COMMON, form)
        && !isDate(base(form));
  }

  private boolean isDate(String form) {
    return words.is(WordKind.DATE, form) || cues.is(Kind.WEEKDAY, form);
  }

  private boolean isStop(String form) {
    return stopWords.contains(form);
  }

  /** Behind the run of capitalised words that begins at {@code start}. */
  private int endOfRun(List<Token> tokens, int start) {
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST && goesOn(tokens, end - 1)) {
      int next = end;
      while (next < tokens.size() && next - end < 2 && isLink(tokens, start, next)) {
        next++;
      }
      if (next == tokens.size()) {
        break; // "the Bank of" with nothing behind it
      }
      String gap = gap(tokens, next - 1);
      boolean linked = next == end || gap.equals(" ") || gap.equals("-");
      boolean name =
          mayBeName(tokens.get(next)) || (next == end && isGivenName(tokens, start, next));
      if (!name || !linked) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /**
   * Whether what follows a token may belong to its name: by the gap, and no possessive before it.
   */
  private boolean goesOn(List<Token> tokens, int i) {
    String gap = gap(tokens, i);
    boolean initial = gap.equals(". ") && tokens.get(i).span().length() == 1;
    boolean hyphen = gap.equals("-") && !isPair(tokens, i);
    boolean near = gap.equals(" ") || hyphen || gap.equals("\u00A0") || gap.equals(" & ");
    boolean possessive = tokens.get(i).form().endsWith("'s");
    return (initial || near)
        && (!possessive || words.is(WordKind.POSSESSIVE, base(tokens.get(i).form())));
  }

  /** "the North Korea-Russia border": two names that stand alone elsewhere. */
  private boolean isPair(List<Token> tokens, int i) {
    return alone.contains(tokens.get(i + 1).form()) && alone.contains(tokens.get(i).form());
  }

  /** "Kang Dong-wan": a short given name in small letters behind a hyphen. */
  private boolean isGivenName(List<Token> tokens, int start, int i) {
    String form = tokens.get(i).form();
    return i - start >= 2
        && gap(tokens, i - 1).equals("-")
        && form.length() <= 4
        && !isStop(form)
        && !phrases.is(WordKind.FORM, form)
        && !phrases.is(WordKind.VERB, form)
        && !phrases.is(WordKind.ADJECTIVE, form);
  }

  private boolean isLink(List<Token> tokens, int start, int i) {
    String form = tokens.get(i).form();
    boolean spaced = gap(tokens, i - 1).equals(" ");
    String before = tokens.get(i - 1).form();
    boolean body =
        (form.equals("of") && (words.is(WordKind.INSTITUTION, before) || isBodies(before)))
            || (form.equals("for") && words.is(WordKind.PURPOSE, before));
    boolean title = form.equals("of") && words.is(WordKind.TITLE, before) && i - 1 >= start;
    boolean person = LINKS.contains(form) && (!isStop(tokens.get(start).form()) || i - start > 2);
    return spaced && (person || body || title);
  }

  private boolean isBodies(String plural) {
    return plural.endsWith("s")
        && words.is(WordKind.INSTITUTION, plural.substring(0, plural.length() - 1));
  }

  /** Where the name itself starts, behind what only stands before it. */
  private int startOfName(List<Token> tokens, int from, int end) {
    int start = from;
    if (opens(tokens, from) && end - from > 1 && opensOnly(tokens, from)) {
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
  private boolean opensOnly(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    boolean weak =
        isStop(base(form)) || cues.is(Kind.CONNECTIVE, form) || phrases.is(WordKind.ADVERB, form);
    return !words.is(WordKind.OPENER, form)
        && (weak || (small.contains(form) && !inside.contains(form)));
  }

  /** A title, an article or a link; a people before a title: "French Foreign Minister X". */
  private boolean isBefore(List<Token> tokens, int i, int end) {
    String form = tokens.get(i).form();
    boolean hyphenated = i + 1 < end && gap(tokens, i).equals("-");
    if (hyphenated) {
      return form.equals("ex") || form.equals("mid");
    }
    boolean article =
        (phrases.is(WordKind.LEAD, form) || (isStop(form) && opens(tokens, i)))
            && !words.is(WordKind.OPENER, form)
            && i + 1 < end;
    boolean body = i + 1 < end && words.is(WordKind.INSTITUTION, tokens.get(i + 1).form());
    boolean people =
        isDemonym(form) && i + 1 < end && words.is(WordKind.TITLE, tokens.get(i + 1).form());
    boolean title = words.is(WordKind.TITLE, base(form)) && !body;
    return article || people || title || INSTITUTION_LINKS.contains(form);
  }

  private boolean isName(List<Token> tokens, int start, int end) {
    boolean single = end - start == 1;
    String first = base(tokens.get(start).form());
    boolean common =
        isStop(first) || words.is(WordKind.INSTITUTION, first) || phrases.is(WordKind.WEAK, first);
    if (single && (common || (opens(tokens, start) && !inside.contains(first)))) {
      return false;
    }
    for (Token token : tokens.subList(start, end)) {
      if (!isDemonym(base(token.form()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDemonym(String form) {
    return words.is(WordKind.DEMONYM, form)
        || (form.endsWith("s") && words.is(WordKind.DEMONYM, form.substring(0, form.length() - 1)));
  }

  /** What stands between a token and the next. */
  private String gap(List<Token> tokens, int i) {
    int from = tokens.get(i).span().end();
    int to = tokens.get(i + 1).span().start();
    return to - from > 3 ? "" : Span.of(from, to).in(text.text());
  }
}
