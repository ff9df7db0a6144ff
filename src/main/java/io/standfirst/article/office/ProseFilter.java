package io.standfirst.article.office;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Leaves out of the XML of an office file what is none of its text: what was deleted or moved away
 * while changes were tracked, marks of footnotes, and numbers of pages. Tells of each remark of a
 * reviewer that goes by.
 *
 * <p>Word's fields are either elements with their code as an attribute, or a run of characters
 * "begin", the code, "separate", the result, "end", which may nest (ECMA-376 part 1, 17.16;
 * OpenDocument 1.3 part 3, 5.5 and 7.3).
 */
final class ProseFilter extends DefaultHandler {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Set<String> WORD_LEFT_OUT =
      Set.of("del", "moveFrom", "footnoteReference", "endnoteReference");
  private static final String OPEN_DOCUMENT_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final Set<String> OPEN_DOCUMENT_LEFT_OUT =
      Set.of("tracked-changes", "page-number", "page-count");
  private static final Set<String> PAGE_CODES =
      Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");
  private static final int LONGEST_CODE = 64;

  private static final String OPEN_DOCUMENT_OFFICE =
      "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  private final DefaultHandler next;
  private final Runnable atRemark;
  private final StringBuilder code = new StringBuilder();
  private int leftOut;
  private boolean inCode;
  private int fields;
  private int pageField;

  ProseFilter(DefaultHandler next, Runnable atRemark) {
    this.next = next;
    this.atRemark = atRemark;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (leftOut > 0 || isLeftOut(uri, name, attributes)) {
      leftOut++;
      return;
    }
    if (isRemark(uri, name)) {
      atRemark.run();
    }
    if (WORD.contains(uri)) {
      inCode = name.equals("instrText");
      if (name.equals("fldChar")) {
        field(attributes.getValue(uri, "fldCharType"));
      }
    }
    next.startElement(uri, name, qName, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    inCode = false;
    next.endElement(uri, name, qName);
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (leftOut > 0) {
      return;
    }
    if (inCode && code.length() < LONGEST_CODE) {
      code.append(characters, start, length);
    }
    next.characters(characters, start, length);
  }

  private static boolean isRemark(String uri, String name) {
    return uri.equals(OPEN_DOCUMENT_OFFICE)
        ? name.equals("annotation")
        : WORD.contains(uri) && name.equals("comment");
  }

  private boolean isLeftOut(String uri, String name, Attributes attributes) {
    if (uri.equals(OPEN_DOCUMENT_TEXT)) {
      return OPEN_DOCUMENT_LEFT_OUT.contains(name);
    }
    return WORD.contains(uri)
        && (WORD_LEFT_OUT.contains(name)
            || (name.equals("t") && pageField > 0)
            || (name.equals("fldSimple") && isPage(attributes.getValue(uri, "instr"))));
  }

  private void field(@Nullable String mark) {
    if ("begin".equals(mark)) {
      fields++;
      code.setLength(0);
    } else if ("separate".equals(mark) && pageField == 0 && isPage(code.toString())) {
      pageField = fields;
    } else if ("end".equals(mark)) {
      fields = Math.max(0, fields - 1);
      pageField = fields < pageField ? 0 : pageField;
      code.setLength(0);
    }
  }

  private static boolean isPage(@Nullable String instruction) {
    if (instruction == null) {
      return false;
    }
    String code = instruction.strip();
    int end = 0;
    while (end < code.length() && Character.isLetter(code.charAt(end))) {
      end++;
    }
    return PAGE_CODES.contains(code.substring(0, end).toUpperCase(Locale.ROOT));
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    if (leftOut == 0) {
      next.ignorableWhitespace(characters, start, length);
    }
  }

  @Override
  public void startDocument() throws SAXException {
    next.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    next.endDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    next.startPrefixMapping(prefix, uri);
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    next.endPrefixMapping(prefix);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    next.setDocumentLocator(locator);
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId)
      throws java.io.IOException, SAXException {
    return next.resolveEntity(publicId, systemId);
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    next.error(e);
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    next.fatalError(e);
  }
}
