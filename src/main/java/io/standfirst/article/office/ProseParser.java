package io.standfirst.article.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the parts of an office file for Tika's parsers, and hands on what {@link ProseFilter}
 * leaves of them. Each part has a hardened parser of its own, for one part may be read within
 * another.
 */
final class ProseParser extends SAXParser {
  private int remarks;

  /** How many remarks of reviewers there were in the parts so far. */
  int remarks() {
    return remarks;
  }

  @Override
  public void parse(InputStream part, DefaultHandler handler) throws SAXException, IOException {
    try {
      XMLReaderUtils.getSAXParser().parse(part, new ProseFilter(handler, () -> remarks++));
    } catch (TikaException e) {
      throw new SAXException(e);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // an abstract method of the JDK
  public org.xml.sax.Parser getParser() {
    throw new UnsupportedOperationException("SAX 1");
  }

  @Override
  public XMLReader getXMLReader() {
    throw new UnsupportedOperationException("parts are parsed as streams alone");
  }

  @Override
  public boolean isNamespaceAware() {
    return true;
  }

  @Override
  public boolean isValidating() {
    return false;
  }

  @Override
  public void setProperty(String name, Object value) throws SAXNotRecognizedException {
    throw new SAXNotRecognizedException(name);
  }

  @Override
  public Object getProperty(String name) throws SAXNotRecognizedException {
    throw new SAXNotRecognizedException(name);
  }
}
