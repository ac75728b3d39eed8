#include "CXMLShim.h"
#include <libxml/parser.h>
#include <libxml/xmlmemory.h>

void cxml_init(void) {
  LIBXML_TEST_VERSION
  xmlInitParser();
}

void cxml_free(void *pointer) { xmlFree(pointer); }
