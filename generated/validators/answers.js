// Generated from openapi.yaml by `npm run generate`. Do not edit.
const X=ee;const n=Object.prototype.hasOwnProperty,a=e=>{let i=0;for(const h of e)i++;return i},S=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
O=/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i,
K=new RegExp("^[A-Z]{3}$","u");const fe=new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$","u"),P=new RegExp("^P(?=[0-9T])([0-9]+Y)?\
([0-9]+M)?([0-9]+W)?([0-9]+D)?$","u"),ue=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z\
|[+-][0-9]{2}:[0-9]{2})?$","u");function c(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.uri!==void 0&&n.call(e,"uri")&&typeof e.uri!="string"&&((t??=[]).push(s(i+"/uri","","type",
{type:"string"})),r++),e.method!==void 0&&n.call(e,"method")&&typeof e.method!="string"&&((t??=[]).push(s(i+"/method","",
"type",{type:"string"})),r++),e.headers!==void 0&&n.call(e,"headers")){let p=e.headers;if(Array.isArray(p)){const o=p.length,
u=r;for(let l=0;l<o&&!(r-u>=1e3);l++){let f=p[l];f&&typeof f=="object"&&!Array.isArray(f)?(f.key!==void 0&&n.call(f,"key")&&
typeof f.key!="string"&&((t??=[]).push(s(i+"/headers/"+l+"/key","","type",{type:"string"})),r++),f.value!==void 0&&n.call(
f,"value")&&typeof f.value!="string"&&((t??=[]).push(s(i+"/headers/"+l+"/value","","type",{type:"string"})),r++)):((t??=
[]).push(s(i+"/headers/"+l,"","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/headers","","type",{type:"array"})),
r++}e.body!==void 0&&n.call(e,"body")&&typeof e.body!="string"&&((t??=[]).push(s(i+"/body","","type",{type:"string"})),r++)}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return c.errors=t,r===0}function F(e,{instancePath:i="",parentData:h,parentDataProperty:T,
rootData:m=e}={}){let t=null,r=0;return e&&typeof e=="object"&&!Array.isArray(e)?(e.subscription!==void 0&&n.call(e,"sub\
scription")&&(c(e.subscription,{instancePath:i+"/subscription",parentData:e,parentDataProperty:"subscription",rootData:m})||
(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.product!==void 0&&n.call(e,"product")&&(c(e.product,{instancePath:i+
"/product",parentData:e,parentDataProperty:"product",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),
e.sku!==void 0&&n.call(e,"sku")&&(c(e.sku,{instancePath:i+"/sku",parentData:e,parentDataProperty:"sku",rootData:m})||(t=
t===null?c.errors:t.concat(c.errors),r=t.length)),e.availability!==void 0&&n.call(e,"availability")&&(c(e.availability,{
instancePath:i+"/availability",parentData:e,parentDataProperty:"availability",rootData:m})||(t=t===null?c.errors:t.concat(
c.errors),r=t.length)),e.provisioningStatus!==void 0&&n.call(e,"provisioningStatus")&&(c(e.provisioningStatus,{instancePath:i+
"/provisioningStatus",parentData:e,parentDataProperty:"provisioningStatus",rootData:m})||(t=t===null?c.errors:t.concat(c.
errors),r=t.length)),e.activationLinks!==void 0&&n.call(e,"activationLinks")&&(c(e.activationLinks,{instancePath:i+"/act\
ivationLinks",parentData:e,parentDataProperty:"activationLinks",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=
t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),F.errors=t,r===0}function N(e,{instancePath:i="",parentData:h,
parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.lineItemNumber===
void 0||!n.call(e,"lineItemNumber"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItemNumber"})),r++),(e.offerId===
void 0||!n.call(e,"offerId"))&&((t??=[]).push(s(i,"","required",{missingProperty:"offerId"})),r++),e.lineItemNumber!==void 0&&
n.call(e,"lineItemNumber")){let o=e.lineItemNumber;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(
i+"/lineItemNumber","","type",{type:"integer"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(
i+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),r++)}if(e.offerId!==void 0&&n.call(e,"offerId")){let o=e.offerId;
typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/offerId","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/offerId","",
"type",{type:"string"})),r++)}if(e.subscriptionId!==void 0&&n.call(e,"subscriptionId")){let o=e.subscriptionId;typeof o==
"string"?S.test(o)||((t??=[]).push(s(i+"/subscriptionId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/subscri\
ptionId","","type",{type:"string"})),r++)}if(e.friendlyName!==void 0&&n.call(e,"friendlyName")&&typeof e.friendlyName!="\
string"&&((t??=[]).push(s(i+"/friendlyName","","type",{type:"string"})),r++),e.quantity!==void 0&&n.call(e,"quantity")){
let o=e.quantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(i+"/quantity","","type",{type:"int\
eger"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(e.partnerIdOnRecord!==void 0&&n.call(e,"partnerIdOnRecord")&&typeof e.partnerIdOnRecord!="string"&&
((t??=[]).push(s(i+"/partnerIdOnRecord","","type",{type:"string"})),r++),e.additionalPartnerIdsOnRecord!==void 0&&n.call(
e,"additionalPartnerIdsOnRecord")){let o=e.additionalPartnerIdsOnRecord;if(Array.isArray(o)){o.length>5&&((t??=[]).push(
s(i+"/additionalPartnerIdsOnRecord","","maxItems",{limit:5})),r++);const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)
typeof o[f]!="string"&&((t??=[]).push(s(i+"/additionalPartnerIdsOnRecord/"+f,"","type",{type:"string"})),r++)}else(t??=[]).
push(s(i+"/additionalPartnerIdsOnRecord","","type",{type:"array"})),r++}if(e.provisioningContext!==void 0&&n.call(e,"pro\
visioningContext")){let o=e.provisioningContext;if(o&&typeof o=="object"&&!Array.isArray(o)){const u=r;for(const l of Object.
keys(o)){if(r-u>=1e3)break;typeof o[l]!="string"&&((t??=[]).push(s(i+"/provisioningContext/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/provisioningContext","","type",{type:"object"})),r++}
if(e.termDuration!==void 0&&n.call(e,"termDuration")){let o=e.termDuration;typeof o=="string"?fe.test(o)||((t??=[]).push(
s(i+"/termDuration","","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"})),r++):((t??=[]).push(
s(i+"/termDuration","","type",{type:"string"})),r++)}if(e.renewsTo!==void 0&&n.call(e,"renewsTo")){let o=e.renewsTo;const u=r;
let l=!1,f=null;const b=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.termDuration!==void 0&&n.call(o,"termDuratio\
n")){let v=o.termDuration;typeof v=="string"?P.test(v)||((t??=[]).push(s(i+"/renewsTo/termDuration","#/properties/renews\
To/oneOf/0/properties/termDuration/pattern","pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),
r++):((t??=[]).push(s(i+"/renewsTo/termDuration","#/properties/renewsTo/oneOf/0/properties/termDuration/type","type",{type:"\
string"})),r++)}}else(t??=[]).push(s(i+"/renewsTo","#/properties/renewsTo/oneOf/0/type","type",{type:"object"})),r++;var p=b===
r;p&&(l=!0,f=0);const C=r;if(Array.isArray(o)){const v=o.length,x=r;for(let d=0;d<v&&!(r-x>=1e3);d++){let A=o[d];if(A&&typeof A==
"object"&&!Array.isArray(A)){if(A.termDuration!==void 0&&n.call(A,"termDuration")){let k=A.termDuration;typeof k=="strin\
g"?P.test(k)||((t??=[]).push(s(i+"/renewsTo/"+d+"/termDuration","#/properties/renewsTo/oneOf/1/items/properties/termDura\
tion/pattern","pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),r++):((t??=[]).push(s(i+"/re\
newsTo/"+d+"/termDuration","#/properties/renewsTo/oneOf/1/items/properties/termDuration/type","type",{type:"string"})),r++)}}else
(t??=[]).push(s(i+"/renewsTo/"+d,"#/properties/renewsTo/oneOf/1/items/type","type",{type:"object"})),r++}}else(t??=[]).push(
s(i+"/renewsTo","#/properties/renewsTo/oneOf/1/type","type",{type:"array"})),r++;var p=C===r;p&&l?(l=!1,f=[f,1]):p&&(l=!0,
f=1),l?(r=u,t!==null&&(u?t.length=u:t=null)):((t??=[]).push(s(i+"/renewsTo","#/properties/renewsTo/oneOf","oneOf",{passingSchemas:f})),
r++)}if(e.customTermEndDate!==void 0&&n.call(e,"customTermEndDate")){let o=e.customTermEndDate;typeof o=="string"?ue.test(
o)||((t??=[]).push(s(i+"/customTermEndDate","","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2\
}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"})),r++):((t??=[]).push(s(i+"/customTermEndDate","","type",{type:"string"})),r++)}
if(e.promotionId!==void 0&&n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(s(i+"/promotionId","",
"type",{type:"string"})),r++),e.attestationAccepted!==void 0&&n.call(e,"attestationAccepted")&&typeof e.attestationAccepted!=
"boolean"&&((t??=[]).push(s(i+"/attestationAccepted","","type",{type:"boolean"})),r++),e.purchaseCommitment!==void 0&&n.
call(e,"purchaseCommitment")){let o=e.purchaseCommitment;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.amount!==void 0&&
n.call(o,"amount")){let u=o.amount;typeof u=="number"&&isFinite(u)||((t??=[]).push(s(i+"/purchaseCommitment/amount","","\
type",{type:"number"})),r++)}o.currency!==void 0&&n.call(o,"currency")&&typeof o.currency!="string"&&((t??=[]).push(s(i+
"/purchaseCommitment/currency","","type",{type:"string"})),r++),o.grain!==void 0&&n.call(o,"grain")&&typeof o.grain!="st\
ring"&&((t??=[]).push(s(i+"/purchaseCommitment/grain","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/purchaseC\
ommitment","","type",{type:"object"})),r++}if(e.parentSubscriptionId!==void 0&&n.call(e,"parentSubscriptionId")){let o=e.
parentSubscriptionId;typeof o=="string"?S.test(o)||((t??=[]).push(s(i+"/parentSubscriptionId","","format",{format:"uuid"})),
r++):((t??=[]).push(s(i+"/parentSubscriptionId","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.call(e,
"transactionType")){let o=e.transactionType;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/transactionType","","minLeng\
th",{limit:1})),r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.pricing!==void 0&&n.call(
e,"pricing")){let o=e.pricing;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.listPrice!==void 0&&n.call(o,"listPrice")){
let u=o.listPrice;typeof u=="number"&&isFinite(u)||((t??=[]).push(s(i+"/pricing/listPrice","","type",{type:"number"})),r++)}
if(o.discountedPrice!==void 0&&n.call(o,"discountedPrice")){let u=o.discountedPrice;typeof u=="number"&&isFinite(u)||((t??=
[]).push(s(i+"/pricing/discountedPrice","","type",{type:"number"})),r++)}if(o.proratedPrice!==void 0&&n.call(o,"prorated\
Price")){let u=o.proratedPrice;typeof u=="number"&&isFinite(u)||((t??=[]).push(s(i+"/pricing/proratedPrice","","type",{type:"\
number"})),r++)}if(o.price!==void 0&&n.call(o,"price")){let u=o.price;typeof u=="number"&&isFinite(u)||((t??=[]).push(s(
i+"/pricing/price","","type",{type:"number"})),r++)}if(o.extendedPrice!==void 0&&n.call(o,"extendedPrice")){let u=o.extendedPrice;
typeof u=="number"&&isFinite(u)||((t??=[]).push(s(i+"/pricing/extendedPrice","","type",{type:"number"})),r++)}}else(t??=
[]).push(s(i+"/pricing","","type",{type:"object"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(F(e.links,{instancePath:i+
"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?F.errors:t.concat(F.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let o=e.attributes;o&&typeof o=="object"&&!Array.isArray(o)?(o.objectType!==void 0&&n.call(
o,"objectType")&&typeof o.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),o.etag!==void 0&&n.call(o,"etag")&&typeof o.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return N.errors=t,r===0}function L(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.self!==void 0&&n.call(e,"self")&&(c(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"\
self",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.provisioningStatus!==void 0&&n.call(e,"provis\
ioningStatus")&&(c(e.provisioningStatus,{instancePath:i+"/provisioningStatus",parentData:e,parentDataProperty:"provision\
ingStatus",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.patchOperation!==void 0&&n.call(e,"patch\
Operation")&&(c(e.patchOperation,{instancePath:i+"/patchOperation",parentData:e,parentDataProperty:"patchOperation",rootData:m})||
(t=t===null?c.errors:t.concat(c.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),L.errors=t,r===
0}function ee(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),
r++),(e.lineItems===void 0||!n.call(e,"lineItems"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItems"})),r++),
e.referenceCustomerId!==void 0&&n.call(e,"referenceCustomerId")){let p=e.referenceCustomerId;typeof p=="string"?S.test(p)||
((t??=[]).push(s(i+"/referenceCustomerId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/referenceCustomerId","",
"type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let p=e.billingCycle;typeof p=="stri\
ng"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billingCycle","","ty\
pe",{type:"string"})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")){let p=e.currencyCode;typeof p=="string"?
K.test(p)||((t??=[]).push(s(i+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),r++):((t??=[]).push(s(i+"/currencyCo\
de","","type",{type:"string"})),r++)}if(e.partnerOnRecordAttestationAccepted!==void 0&&n.call(e,"partnerOnRecordAttestat\
ionAccepted")&&typeof e.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).push(s(i+"/partnerOnRecordAttestationAc\
cepted","","type",{type:"boolean"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).
push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.alternateId!==
void 0&&n.call(e,"alternateId")&&typeof e.alternateId!="string"&&((t??=[]).push(s(i+"/alternateId","","type",{type:"stri\
ng"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let p=e.lineItems;if(Array.isArray(p)){p.length<1&&((t??=[]).push(
s(i+"/lineItems","","minItems",{limit:1})),r++);const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)N(p[l],{instancePath:i+
"/lineItems/"+l,parentData:p,parentDataProperty:l,rootData:m})||(t=t===null?N.errors:t.concat(N.errors),r=t.length)}else
(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.currencySymbol!==void 0&&n.call(e,"currencySymbol")&&
typeof e.currencySymbol!="string"&&((t??=[]).push(s(i+"/currencySymbol","","type",{type:"string"})),r++),e.creationDate!==
void 0&&n.call(e,"creationDate")){let p=e.creationDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/creationDate",
"","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","type",{type:"string"})),r++)}if(e.status!==
void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.call(e,"transactionT\
ype")){let p=e.transactionType;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/transactionType","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.links!==void 0&&n.call(e,"links")&&(L(e.
links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?L.errors:t.concat(L.errors),
r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?
(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectTyp\
e","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/att\
ributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}if(e.totalPrice!==
void 0&&n.call(e,"totalPrice")){let p=e.totalPrice;typeof p=="number"&&isFinite(p)||((t??=[]).push(s(i+"/totalPrice","",
"type",{type:"number"})),r++)}if(e.client!==void 0&&n.call(e,"client")){let p=e.client;p&&typeof p=="object"&&!Array.isArray(
p)?(p.marketplaceCountry!==void 0&&n.call(p,"marketplaceCountry")&&typeof p.marketplaceCountry!="string"&&((t??=[]).push(
s(i+"/client/marketplaceCountry","","type",{type:"string"})),r++),p.deviceFamily!==void 0&&n.call(p,"deviceFamily")&&typeof p.
deviceFamily!="string"&&((t??=[]).push(s(i+"/client/deviceFamily","","type",{type:"string"})),r++),p.name!==void 0&&n.call(
p,"name")&&typeof p.name!="string"&&((t??=[]).push(s(i+"/client/name","","type",{type:"string"})),r++)):((t??=[]).push(s(
i+"/client","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ee.errors=t,r===
0}const y=te;function te(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;const p=r;let o=!1;const u=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.code===void 0||!n.call(e,"code"))&&((t??=[]).push(s(i,"#/anyOf/0/requ\
ired","required",{missingProperty:"code"})),r++),(e.description===void 0||!n.call(e,"description"))&&((t??=[]).push(s(i,
"#/anyOf/0/required","required",{missingProperty:"description"})),r++),e.code!==void 0&&n.call(e,"code")){let b=e.code;const C=r;
let v=!1,x=null;const d=r;typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)||((t??=[]).push(s(i+"/code","#/anyOf/0/prop\
erties/code/oneOf/0/type","type",{type:"integer"})),r++);var l=d===r;l&&(v=!0,x=0);const A=r;typeof b=="string"?a(b)<1&&
((t??=[]).push(s(i+"/code","#/anyOf/0/properties/code/oneOf/1/minLength","minLength",{limit:1})),r++):((t??=[]).push(s(i+
"/code","#/anyOf/0/properties/code/oneOf/1/type","type",{type:"string"})),r++);var l=A===r;l&&v?(v=!1,x=[x,1]):l&&(v=!0,
x=1),v?(r=C,t!==null&&(C?t.length=C:t=null)):((t??=[]).push(s(i+"/code","#/anyOf/0/properties/code/oneOf","oneOf",{passingSchemas:x})),
r++)}e.description!==void 0&&n.call(e,"description")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description",
"#/anyOf/0/properties/description/type","type",{type:"string"})),r++),e.data!==void 0&&n.call(e,"data")&&(Array.isArray(
e.data)||((t??=[]).push(s(i+"/data","#/anyOf/0/properties/data/type","type",{type:"array"})),r++)),e.source!==void 0&&n.
call(e,"source")&&typeof e.source!="string"&&((t??=[]).push(s(i+"/source","#/anyOf/0/properties/source/type","type",{type:"\
string"})),r++)}else(t??=[]).push(s(i,"#/anyOf/0/type","type",{type:"object"})),r++;var f=u===r;if(o=o||f,!o){const b=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.statusCode===void 0||!n.call(e,"statusCode"))&&((t??=[]).push(s(i,"#/\
anyOf/1/required","required",{missingProperty:"statusCode"})),r++),(e.message===void 0||!n.call(e,"message"))&&((t??=[]).
push(s(i,"#/anyOf/1/required","required",{missingProperty:"message"})),r++),e.statusCode!==void 0&&n.call(e,"statusCode")){
let v=e.statusCode;typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)||((t??=[]).push(s(i+"/statusCode","#/anyOf/1/prope\
rties/statusCode/type","type",{type:"integer"})),r++)}e.message!==void 0&&n.call(e,"message")&&typeof e.message!="string"&&
((t??=[]).push(s(i+"/message","#/anyOf/1/properties/message/type","type",{type:"string"})),r++)}else(t??=[]).push(s(i,"#\
/anyOf/1/type","type",{type:"object"})),r++;var f=b===r;if(o=o||f,!o){const v=r;if(e&&typeof e=="object"&&!Array.isArray(
e)){if((e.code===void 0||!n.call(e,"code"))&&((t??=[]).push(s(i,"#/anyOf/2/required","required",{missingProperty:"code"})),
r++),(e.other_errors===void 0||!n.call(e,"other_errors"))&&((t??=[]).push(s(i,"#/anyOf/2/required","required",{missingProperty:"\
other_errors"})),r++),e.code!==void 0&&n.call(e,"code")){let d=e.code;typeof d=="string"?a(d)>64&&((t??=[]).push(s(i+"/c\
ode","#/anyOf/2/properties/code/maxLength","maxLength",{limit:64})),r++):((t??=[]).push(s(i+"/code","#/anyOf/2/propertie\
s/code/type","type",{type:"string"})),r++)}if(e.data!==void 0&&n.call(e,"data")){let d=e.data;d&&typeof d=="object"&&!Array.
isArray(d)||((t??=[]).push(s(i+"/data","#/anyOf/2/properties/data/type","type",{type:"object"})),r++)}if(e.Source!==void 0&&
n.call(e,"Source")&&typeof e.Source!="string"&&((t??=[]).push(s(i+"/Source","#/anyOf/2/properties/Source/type","type",{type:"\
string"})),r++),e.other_errors!==void 0&&n.call(e,"other_errors")){let d=e.other_errors;if(Array.isArray(d)){const A=d.length,
k=r;for(let g=0;g<A&&!(r-k>=1e3);g++){let I=d[g];if(I&&typeof I=="object"&&!Array.isArray(I)){if(I.error_code!==void 0&&
n.call(I,"error_code")&&typeof I.error_code!="string"&&((t??=[]).push(s(i+"/other_errors/"+g+"/error_code","#/anyOf/2/pr\
operties/other_errors/items/properties/error_code/type","type",{type:"string"})),r++),I.message!==void 0&&n.call(I,"mess\
age")&&typeof I.message!="string"&&((t??=[]).push(s(i+"/other_errors/"+g+"/message","#/anyOf/2/properties/other_errors/i\
tems/properties/message/type","type",{type:"string"})),r++),I.parameters!==void 0&&n.call(I,"parameters")){let q=I.parameters;
q&&typeof q=="object"&&!Array.isArray(q)||((t??=[]).push(s(i+"/other_errors/"+g+"/parameters","#/anyOf/2/properties/othe\
r_errors/items/properties/parameters/type","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/other_errors/"+g,"#/an\
yOf/2/properties/other_errors/items/type","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/other_errors","#/anyOf/2\
/properties/other_errors/type","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"#/anyOf/2/type","type",{type:"object"})),
r++;var f=v===r;o=o||f}}return o?(r=p,t!==null&&(p?t.length=p:t=null)):((t??=[]).push(s(i,"#/anyOf","anyOf",{})),r++),te.
errors=t,r===0}const ce=re;function w(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),
(e.lineItems===void 0||!n.call(e,"lineItems"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItems"})),r++),e.
referenceCustomerId!==void 0&&n.call(e,"referenceCustomerId")){let p=e.referenceCustomerId;typeof p=="string"?S.test(p)||
((t??=[]).push(s(i+"/referenceCustomerId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/referenceCustomerId","",
"type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let p=e.billingCycle;typeof p=="stri\
ng"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billingCycle","","ty\
pe",{type:"string"})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")){let p=e.currencyCode;typeof p=="string"?
K.test(p)||((t??=[]).push(s(i+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),r++):((t??=[]).push(s(i+"/currencyCo\
de","","type",{type:"string"})),r++)}if(e.partnerOnRecordAttestationAccepted!==void 0&&n.call(e,"partnerOnRecordAttestat\
ionAccepted")&&typeof e.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).push(s(i+"/partnerOnRecordAttestationAc\
cepted","","type",{type:"boolean"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).
push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.alternateId!==
void 0&&n.call(e,"alternateId")&&typeof e.alternateId!="string"&&((t??=[]).push(s(i+"/alternateId","","type",{type:"stri\
ng"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let p=e.lineItems;if(Array.isArray(p)){p.length<1&&((t??=[]).push(
s(i+"/lineItems","","minItems",{limit:1})),r++);const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)N(p[l],{instancePath:i+
"/lineItems/"+l,parentData:p,parentDataProperty:l,rootData:m})||(t=t===null?N.errors:t.concat(N.errors),r=t.length)}else
(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.currencySymbol!==void 0&&n.call(e,"currencySymbol")&&
typeof e.currencySymbol!="string"&&((t??=[]).push(s(i+"/currencySymbol","","type",{type:"string"})),r++),e.creationDate!==
void 0&&n.call(e,"creationDate")){let p=e.creationDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/creationDate",
"","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","type",{type:"string"})),r++)}if(e.status!==
void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.call(e,"transactionT\
ype")){let p=e.transactionType;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/transactionType","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.links!==void 0&&n.call(e,"links")&&(L(e.
links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?L.errors:t.concat(L.errors),
r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?
(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectTyp\
e","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/att\
ributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}if(e.totalPrice!==
void 0&&n.call(e,"totalPrice")){let p=e.totalPrice;typeof p=="number"&&isFinite(p)||((t??=[]).push(s(i+"/totalPrice","",
"type",{type:"number"})),r++)}if(e.client!==void 0&&n.call(e,"client")){let p=e.client;p&&typeof p=="object"&&!Array.isArray(
p)?(p.marketplaceCountry!==void 0&&n.call(p,"marketplaceCountry")&&typeof p.marketplaceCountry!="string"&&((t??=[]).push(
s(i+"/client/marketplaceCountry","","type",{type:"string"})),r++),p.deviceFamily!==void 0&&n.call(p,"deviceFamily")&&typeof p.
deviceFamily!="string"&&((t??=[]).push(s(i+"/client/deviceFamily","","type",{type:"string"})),r++),p.name!==void 0&&n.call(
p,"name")&&typeof p.name!="string"&&((t??=[]).push(s(i+"/client/name","","type",{type:"string"})),r++)):((t??=[]).push(s(
i+"/client","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return w.errors=t,r===
0}function D(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.self!==void 0&&n.call(e,"self")&&(c(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"\
self",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(c(e.next,{instancePath:i+
"/next",parentData:e,parentDataProperty:"next",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.previous!==
void 0&&n.call(e,"previous")&&(c(e.previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:m})||
(t=t===null?c.errors:t.concat(c.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),D.errors=t,r===
0}function re(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){
let p=e.items;if(Array.isArray(p)){const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)w(p[l],{instancePath:i+"/items/"+
l,parentData:p,parentDataProperty:l,rootData:m})||(t=t===null?w.errors:t.concat(w.errors),r=t.length)}else(t??=[]).push(
s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(D(e.links,{instancePath:i+"/links",
parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?D.errors:t.concat(D.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return re.errors=t,r===0}const me=ie;function ie(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),
r++),(e.lineItems===void 0||!n.call(e,"lineItems"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItems"})),r++),
(e.billingCycle===void 0||!n.call(e,"billingCycle"))&&((t??=[]).push(s(i,"","required",{missingProperty:"billingCycle"})),
r++),(e.creationDate===void 0||!n.call(e,"creationDate"))&&((t??=[]).push(s(i,"","required",{missingProperty:"creationDa\
te"})),r++),e.referenceCustomerId!==void 0&&n.call(e,"referenceCustomerId")){let p=e.referenceCustomerId;typeof p=="stri\
ng"?S.test(p)||((t??=[]).push(s(i+"/referenceCustomerId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/referen\
ceCustomerId","","type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let p=e.billingCycle;
typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billi\
ngCycle","","type",{type:"string"})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")){let p=e.currencyCode;typeof p==
"string"?K.test(p)||((t??=[]).push(s(i+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),r++):((t??=[]).push(s(i+"/c\
urrencyCode","","type",{type:"string"})),r++)}if(e.partnerOnRecordAttestationAccepted!==void 0&&n.call(e,"partnerOnRecor\
dAttestationAccepted")&&typeof e.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).push(s(i+"/partnerOnRecordAtte\
stationAccepted","","type",{type:"boolean"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&
((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.
alternateId!==void 0&&n.call(e,"alternateId")&&typeof e.alternateId!="string"&&((t??=[]).push(s(i+"/alternateId","","typ\
e",{type:"string"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let p=e.lineItems;if(Array.isArray(p)){p.length<1&&
((t??=[]).push(s(i+"/lineItems","","minItems",{limit:1})),r++);const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)N(p[l],
{instancePath:i+"/lineItems/"+l,parentData:p,parentDataProperty:l,rootData:m})||(t=t===null?N.errors:t.concat(N.errors),
r=t.length)}else(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.currencySymbol!==void 0&&n.call(e,"cu\
rrencySymbol")&&typeof e.currencySymbol!="string"&&((t??=[]).push(s(i+"/currencySymbol","","type",{type:"string"})),r++),
e.creationDate!==void 0&&n.call(e,"creationDate")){let p=e.creationDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+
"/creationDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","type",{type:"string"})),r++)}
if(e.status!==void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","min\
Length",{limit:1})),r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.
call(e,"transactionType")){let p=e.transactionType;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/transactionType","","\
minLength",{limit:1})),r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.links!==void 0&&
n.call(e,"links")&&(L(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?
L.errors:t.concat(L.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p==
"object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(
s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&
((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"\
object"})),r++)}if(e.totalPrice!==void 0&&n.call(e,"totalPrice")){let p=e.totalPrice;typeof p=="number"&&isFinite(p)||((t??=
[]).push(s(i+"/totalPrice","","type",{type:"number"})),r++)}if(e.client!==void 0&&n.call(e,"client")){let p=e.client;p&&
typeof p=="object"&&!Array.isArray(p)?(p.marketplaceCountry!==void 0&&n.call(p,"marketplaceCountry")&&typeof p.marketplaceCountry!=
"string"&&((t??=[]).push(s(i+"/client/marketplaceCountry","","type",{type:"string"})),r++),p.deviceFamily!==void 0&&n.call(
p,"deviceFamily")&&typeof p.deviceFamily!="string"&&((t??=[]).push(s(i+"/client/deviceFamily","","type",{type:"string"})),
r++),p.name!==void 0&&n.call(p,"name")&&typeof p.name!="string"&&((t??=[]).push(s(i+"/client/name","","type",{type:"stri\
ng"})),r++)):((t??=[]).push(s(i+"/client","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"objec\
t"})),r++;return ie.errors=t,r===0}const de=pe;function Q(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.quantity!==void 0&&n.call(e,"quantity")){let p=e.quantity;typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)||((t??=[]).push(s(i+"/quantity","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||
isNaN(p))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.status!==void 0&&n.call(e,"\
status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),r++):((t??=[]).
push(s(i+"/status","","type",{type:"string"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return Q.errors=
t,r===0}function _(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e==
"object"&&!Array.isArray(e)){if((e.lineItemNumber===void 0||!n.call(e,"lineItemNumber"))&&((t??=[]).push(s(i,"","require\
d",{missingProperty:"lineItemNumber"})),r++),e.orderLineItemId!==void 0&&n.call(e,"orderLineItemId")){let p=e.orderLineItemId;
typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/orderLineItemId","","type",{type:"integer"})),r++)}
if(e.lineItemNumber!==void 0&&n.call(e,"lineItemNumber")){let p=e.lineItemNumber;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/lineItemNumber","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p))&&((t??=[]).push(s(i+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),r++)}if(e.status!==void 0&&n.
call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),r++):
((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.quantityProvisioningInformation!==void 0&&n.call(e,"q\
uantityProvisioningInformation")){let p=e.quantityProvisioningInformation;if(Array.isArray(p)){const o=p.length,u=r;for(let l=0;l<
o&&!(r-u>=1e3);l++)Q(p[l],{instancePath:i+"/quantityProvisioningInformation/"+l,parentData:p,parentDataProperty:l,rootData:m})||
(t=t===null?Q.errors:t.concat(Q.errors),r=t.length)}else(t??=[]).push(s(i+"/quantityProvisioningInformation","","type",{
type:"array"})),r++}if(e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(
p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/object\
Type","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/\
attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return _.errors=t,r===0}function pe(e,{instancePath:i="",parentData:h,
parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===void 0||
!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.call(e,"\
totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalCount","",
"type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCount","","mi\
nimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(p)){const o=p.
length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)_(p[l],{instancePath:i+"/items/"+l,parentData:p,parentDataProperty:l,rootData:m})||
(t=t===null?_.errors:t.concat(_.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==
void 0&&n.call(e,"links")&&(D(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=
t===null?D.errors:t.concat(D.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p==
"object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(
s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&
((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"\
object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return pe.errors=t,r===0}const ge=se,be={type:"ob\
ject",required:["id"],properties:{id:{type:"string",minLength:1},offerId:{type:"string"},entitlementId:{type:"string"},offerName:{
type:"string"},friendlyName:{type:"string"},productType:{$ref:"#/$defs/ItemType"},quantity:{type:"integer",minimum:0},unitType:{
type:"string",minLength:1},parentSubscriptionId:{type:"string"},hasPurchasableAddons:{type:"boolean"},creationDate:{type:"\
string",format:"date-time"},effectiveStartDate:{type:"string",format:"date-time"},commitmentEndDate:{type:"string",format:"\
date-time"},commitmentEndDateTime:{type:"string",format:"date-time"},cancellationAllowedUntilDate:{type:["string","null"]},
billingCycleEndDate:{type:"string",format:"date-time"},billingCycleEndDateTime:{type:"string",format:"date-time"},status:{
$ref:"#/$defs/SubscriptionStatus"},autoRenewEnabled:{type:"boolean"},isTrial:{type:"boolean"},isMicrosoftProduct:{type:"\
boolean"},publisherName:{type:"string"},billingType:{$ref:"#/$defs/BillingMethod"},billingCycle:{$ref:"#/$defs/BillingCy\
cleType"},termDuration:{type:"string"},renewalTermDuration:{type:"string"},actions:{type:"array",items:{type:"string"}},
partnerId:{type:"string"},suspensionReasons:{type:"array",items:{type:"string"}},contractType:{$ref:"#/$defs/ContractTyp\
e"},refundOptions:{type:"array",items:{$ref:"#/$defs/RefundOption"}},refundableQuantity:{$ref:"#/$defs/RefundableQuantit\
y"},promotionId:{type:"string"},scheduledNextTermInstructions:{$ref:"#/$defs/NextTermInstructions"},nextChargeInstructions:{
$ref:"#/$defs/NextTermInstructions"},migratedFromSubscriptionId:{type:"string"},consumptionType:{oneOf:[{type:"string"},
{type:"array",items:{type:"object",properties:{azureEntitlementId:{type:"string"},partnerId:{type:"string"},type:{type:"\
string"},overage:{type:"boolean"},links:{type:"object",properties:{self:{type:"object",properties:{uri:{type:"string"},method:{
type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{
type:"string"}}},next:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{
type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}},previous:{type:"object",properties:{
uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{
type:"string"}}}},body:{type:"string"}}}}},attributes:{type:"object",properties:{objectType:{type:"string"},etag:{type:"\
string"}}}}}}]},attentionNeeded:{type:"boolean"},actionTaken:{type:"boolean"},productOrderId:{type:"string"},lineItems:{
type:"array",items:{$ref:"#/$defs/SubscriptionLineItem"}},orderId:{type:"string"},links:{$ref:"#/$defs/SubscriptionLinks"},
attributes:{$ref:"#/$defs/ResourceAttributes"}}};const ae={type:"object",properties:{type:{type:"string",minLength:1},expiresAt:{type:["string","null"],format:"date-time"}}};function M(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.totalQuantity!==void 0&&n.call(e,"totalQuantity")){let p=e.totalQuantity;typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalQuantity","","type",{type:"integer"})),r++),typeof p=="number"&&
isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalQuantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.details!==
void 0&&n.call(e,"details")){let p=e.details;if(Array.isArray(p)){const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++){
let f=p[l];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.quantity!==void 0&&n.call(f,"quantity")){let b=f.quantity;typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)||((t??=[]).push(s(i+"/details/"+l+"/quantity","","type",{type:"integer"})),r++),
typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b))&&((t??=[]).push(s(i+"/details/"+l+"/quantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(f.allowedUntilDateTime!==void 0&&n.call(f,"allowedUntilDateTime")){let b=f.allowedUntilDateTime;typeof b==
"string"?O.test(b)||((t??=[]).push(s(i+"/details/"+l+"/allowedUntilDateTime","","format",{format:"date-time"})),r++):((t??=
[]).push(s(i+"/details/"+l+"/allowedUntilDateTime","","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/details/"+l,
"","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/details","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,
"","type",{type:"object"})),r++;return M.errors=t,r===0}function B(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.productId!==void 0&&n.call(e,"productId")&&typeof e.productId!="string"&&((t??=[]).push(s(i+
"/productId","","type",{type:"string"})),r++),e.skuId!==void 0&&n.call(e,"skuId")&&typeof e.skuId!="string"&&((t??=[]).push(
s(i+"/skuId","","type",{type:"string"})),r++),e.availabilityId!==void 0&&n.call(e,"availabilityId")&&typeof e.availabilityId!=
"string"&&((t??=[]).push(s(i+"/availabilityId","","type",{type:"string"})),r++),e.billingCycle!==void 0&&n.call(e,"billi\
ngCycle")){let p=e.billingCycle;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/billingCycle","","type",{type:"string"})),r++)}e.termDuration!==void 0&&n.call(e,"termDuration")&&
typeof e.termDuration!="string"&&((t??=[]).push(s(i+"/termDuration","","type",{type:"string"})),r++),e.promotionId!==void 0&&
n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(s(i+"/promotionId","","type",{type:"string"})),r++)}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return B.errors=t,r===0}function E(e,{instancePath:i="",parentData:h,parentDataProperty:T,
rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.product!==void 0&&n.call(e,"product")&&
(B(e.product,{instancePath:i+"/product",parentData:e,parentDataProperty:"product",rootData:m})||(t=t===null?B.errors:t.concat(
B.errors),r=t.length)),e.quantity!==void 0&&n.call(e,"quantity")){let p=e.quantity;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/quantity","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:">=",limit:0})),r++)}e.customTermEndDate!==void 0&&n.call(e,
"customTermEndDate")&&typeof e.customTermEndDate!="string"&&((t??=[]).push(s(i+"/customTermEndDate","","type",{type:"str\
ing"})),r++)}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return E.errors=t,r===0}function z(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.id!==void 0&&n.call(e,"id")&&typeof e.id!="string"&&((t??=[]).push(s(i+"/id","","type",{type:"\
string"})),r++),e.friendlyName!==void 0&&n.call(e,"friendlyName")&&typeof e.friendlyName!="string"&&((t??=[]).push(s(i+"\
/friendlyName","","type",{type:"string"})),r++),e.scope!==void 0&&n.call(e,"scope")){let p=e.scope;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.type!==void 0&&n.call(p,"type")){let o=p.type;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+
"/scope/type","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/scope/type","","type",{type:"string"})),r++)}p.subscriptionId!==
void 0&&n.call(p,"subscriptionId")&&typeof p.subscriptionId!="string"&&((t??=[]).push(s(i+"/scope/subscriptionId","","ty\
pe",{type:"string"})),r++),p.entitlementId!==void 0&&n.call(p,"entitlementId")&&typeof p.entitlementId!="string"&&((t??=
[]).push(s(i+"/scope/entitlementId","","type",{type:"string"})),r++),p.managementGroupId!==void 0&&n.call(p,"managementG\
roupId")&&typeof p.managementGroupId!="string"&&((t??=[]).push(s(i+"/scope/managementGroupId","","type",{type:"string"})),
r++),p.resourceGroupId!==void 0&&n.call(p,"resourceGroupId")&&typeof p.resourceGroupId!="string"&&((t??=[]).push(s(i+"/s\
cope/resourceGroupId","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/scope","","type",{type:"object"})),r++}if(e.
autoRenewEnabled!==void 0&&n.call(e,"autoRenewEnabled")&&typeof e.autoRenewEnabled!="boolean"&&((t??=[]).push(s(i+"/auto\
RenewEnabled","","type",{type:"boolean"})),r++),e.status!==void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?
a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/status","","type",{type:"strin\
g"})),r++)}if(e.purchaseCommitment!==void 0&&n.call(e,"purchaseCommitment")){let p=e.purchaseCommitment;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.amount!==void 0&&n.call(p,"amount")){let o=p.amount;typeof o=="number"&&isFinite(o)||((t??=
[]).push(s(i+"/purchaseCommitment/amount","","type",{type:"number"})),r++)}p.currency!==void 0&&n.call(p,"currency")&&typeof p.
currency!="string"&&((t??=[]).push(s(i+"/purchaseCommitment/currency","","type",{type:"string"})),r++),p.grain!==void 0&&
n.call(p,"grain")&&typeof p.grain!="string"&&((t??=[]).push(s(i+"/purchaseCommitment/grain","","type",{type:"string"})),
r++)}else(t??=[]).push(s(i+"/purchaseCommitment","","type",{type:"object"})),r++}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return z.errors=t,r===0}function U(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.offer!==void 0&&n.call(e,"offer")&&(c(e.offer,{instancePath:i+"/offer",parentData:e,parentDataProperty:"\
offer",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.entitlement!==void 0&&n.call(e,"entitlement")&&
(c(e.entitlement,{instancePath:i+"/entitlement",parentData:e,parentDataProperty:"entitlement",rootData:m})||(t=t===null?
c.errors:t.concat(c.errors),r=t.length)),e.parentSubscription!==void 0&&n.call(e,"parentSubscription")&&(c(e.parentSubscription,
{instancePath:i+"/parentSubscription",parentData:e,parentDataProperty:"parentSubscription",rootData:m})||(t=t===null?c.errors:
t.concat(c.errors),r=t.length)),e.product!==void 0&&n.call(e,"product")&&(c(e.product,{instancePath:i+"/product",parentData:e,
parentDataProperty:"product",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.sku!==void 0&&n.call(e,
"sku")&&(c(e.sku,{instancePath:i+"/sku",parentData:e,parentDataProperty:"sku",rootData:m})||(t=t===null?c.errors:t.concat(
c.errors),r=t.length)),e.availability!==void 0&&n.call(e,"availability")&&(c(e.availability,{instancePath:i+"/availabili\
ty",parentData:e,parentDataProperty:"availability",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.
activationLinks!==void 0&&n.call(e,"activationLinks")&&(c(e.activationLinks,{instancePath:i+"/activationLinks",parentData:e,
parentDataProperty:"activationLinks",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.self!==void 0&&
n.call(e,"self")&&(c(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"self",rootData:m})||(t=t===null?c.errors:
t.concat(c.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(c(e.next,{instancePath:i+"/next",parentData:e,parentDataProperty:"\
next",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.previous!==void 0&&n.call(e,"previous")&&(c(e.
previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:m})||(t=t===null?c.errors:t.concat(
c.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),U.errors=t,r===0}function se(e,{instancePath:i="",
parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===
void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){
let o=e.id;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id",
"","type",{type:"string"})),r++)}if(e.offerId!==void 0&&n.call(e,"offerId")&&typeof e.offerId!="string"&&((t??=[]).push(
s(i+"/offerId","","type",{type:"string"})),r++),e.entitlementId!==void 0&&n.call(e,"entitlementId")&&typeof e.entitlementId!=
"string"&&((t??=[]).push(s(i+"/entitlementId","","type",{type:"string"})),r++),e.offerName!==void 0&&n.call(e,"offerName")&&
typeof e.offerName!="string"&&((t??=[]).push(s(i+"/offerName","","type",{type:"string"})),r++),e.friendlyName!==void 0&&
n.call(e,"friendlyName")&&typeof e.friendlyName!="string"&&((t??=[]).push(s(i+"/friendlyName","","type",{type:"string"})),
r++),e.productType!==void 0&&n.call(e,"productType")){let o=e.productType;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
id!==void 0&&n.call(o,"id")&&typeof o.id!="string"&&((t??=[]).push(s(i+"/productType/id","","type",{type:"string"})),r++),
o.displayName!==void 0&&n.call(o,"displayName")&&typeof o.displayName!="string"&&((t??=[]).push(s(i+"/productType/displa\
yName","","type",{type:"string"})),r++),o.subType!==void 0&&n.call(o,"subType")){let u=o.subType;u&&typeof u=="object"&&
!Array.isArray(u)?(u.id!==void 0&&n.call(u,"id")&&typeof u.id!="string"&&((t??=[]).push(s(i+"/productType/subType/id","",
"type",{type:"string"})),r++),u.displayName!==void 0&&n.call(u,"displayName")&&typeof u.displayName!="string"&&((t??=[]).
push(s(i+"/productType/subType/displayName","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/productType/subType",
"","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/productType","","type",{type:"object"})),r++}if(e.quantity!==void 0&&
n.call(e,"quantity")){let o=e.quantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(i+"/quantity",
"","type",{type:"integer"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(i+"/quantity","","m\
inimum",{comparison:">=",limit:0})),r++)}if(e.unitType!==void 0&&n.call(e,"unitType")){let o=e.unitType;typeof o=="strin\
g"?a(o)<1&&((t??=[]).push(s(i+"/unitType","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/unitType","","type",{type:"\
string"})),r++)}if(e.parentSubscriptionId!==void 0&&n.call(e,"parentSubscriptionId")&&typeof e.parentSubscriptionId!="st\
ring"&&((t??=[]).push(s(i+"/parentSubscriptionId","","type",{type:"string"})),r++),e.hasPurchasableAddons!==void 0&&n.call(
e,"hasPurchasableAddons")&&typeof e.hasPurchasableAddons!="boolean"&&((t??=[]).push(s(i+"/hasPurchasableAddons","","type",
{type:"boolean"})),r++),e.creationDate!==void 0&&n.call(e,"creationDate")){let o=e.creationDate;typeof o=="string"?O.test(
o)||((t??=[]).push(s(i+"/creationDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","ty\
pe",{type:"string"})),r++)}if(e.effectiveStartDate!==void 0&&n.call(e,"effectiveStartDate")){let o=e.effectiveStartDate;
typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/effectiveStartDate","","format",{format:"date-time"})),r++):((t??=[]).
push(s(i+"/effectiveStartDate","","type",{type:"string"})),r++)}if(e.commitmentEndDate!==void 0&&n.call(e,"commitmentEnd\
Date")){let o=e.commitmentEndDate;typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/commitmentEndDate","","format",{format:"\
date-time"})),r++):((t??=[]).push(s(i+"/commitmentEndDate","","type",{type:"string"})),r++)}if(e.commitmentEndDateTime!==
void 0&&n.call(e,"commitmentEndDateTime")){let o=e.commitmentEndDateTime;typeof o=="string"?O.test(o)||((t??=[]).push(s(
i+"/commitmentEndDateTime","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/commitmentEndDateTime","","type",
{type:"string"})),r++)}if(e.cancellationAllowedUntilDate!==void 0&&n.call(e,"cancellationAllowedUntilDate")){let o=e.cancellationAllowedUntilDate;
typeof o!="string"&&o!==null&&((t??=[]).push(s(i+"/cancellationAllowedUntilDate","","type",{type:be.properties.cancellationAllowedUntilDate.
type})),r++)}if(e.billingCycleEndDate!==void 0&&n.call(e,"billingCycleEndDate")){let o=e.billingCycleEndDate;typeof o=="\
string"?O.test(o)||((t??=[]).push(s(i+"/billingCycleEndDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+
"/billingCycleEndDate","","type",{type:"string"})),r++)}if(e.billingCycleEndDateTime!==void 0&&n.call(e,"billingCycleEnd\
DateTime")){let o=e.billingCycleEndDateTime;typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/billingCycleEndDateTime",
"","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/billingCycleEndDateTime","","type",{type:"string"})),r++)}if(e.
status!==void 0&&n.call(e,"status")){let o=e.status;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/status","","minLengt\
h",{limit:1})),r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.autoRenewEnabled!==void 0&&n.call(
e,"autoRenewEnabled")&&typeof e.autoRenewEnabled!="boolean"&&((t??=[]).push(s(i+"/autoRenewEnabled","","type",{type:"boo\
lean"})),r++),e.isTrial!==void 0&&n.call(e,"isTrial")&&typeof e.isTrial!="boolean"&&((t??=[]).push(s(i+"/isTrial","","ty\
pe",{type:"boolean"})),r++),e.isMicrosoftProduct!==void 0&&n.call(e,"isMicrosoftProduct")&&typeof e.isMicrosoftProduct!=
"boolean"&&((t??=[]).push(s(i+"/isMicrosoftProduct","","type",{type:"boolean"})),r++),e.publisherName!==void 0&&n.call(e,
"publisherName")&&typeof e.publisherName!="string"&&((t??=[]).push(s(i+"/publisherName","","type",{type:"string"})),r++),
e.billingType!==void 0&&n.call(e,"billingType")){let o=e.billingType;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/bil\
lingType","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billingType","","type",{type:"string"})),r++)}if(e.billingCycle!==
void 0&&n.call(e,"billingCycle")){let o=e.billingCycle;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/billingCycle","",
"minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billingCycle","","type",{type:"string"})),r++)}if(e.termDuration!==void 0&&
n.call(e,"termDuration")&&typeof e.termDuration!="string"&&((t??=[]).push(s(i+"/termDuration","","type",{type:"string"})),
r++),e.renewalTermDuration!==void 0&&n.call(e,"renewalTermDuration")&&typeof e.renewalTermDuration!="string"&&((t??=[]).
push(s(i+"/renewalTermDuration","","type",{type:"string"})),r++),e.actions!==void 0&&n.call(e,"actions")){let o=e.actions;
if(Array.isArray(o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)typeof o[f]!="string"&&((t??=[]).push(s(i+"/a\
ctions/"+f,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/actions","","type",{type:"array"})),r++}if(e.partnerId!==
void 0&&n.call(e,"partnerId")&&typeof e.partnerId!="string"&&((t??=[]).push(s(i+"/partnerId","","type",{type:"string"})),
r++),e.suspensionReasons!==void 0&&n.call(e,"suspensionReasons")){let o=e.suspensionReasons;if(Array.isArray(o)){const u=o.
length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)typeof o[f]!="string"&&((t??=[]).push(s(i+"/suspensionReasons/"+f,"","type",
{type:"string"})),r++)}else(t??=[]).push(s(i+"/suspensionReasons","","type",{type:"array"})),r++}if(e.contractType!==void 0&&
n.call(e,"contractType")){let o=e.contractType;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/contractType","","minLeng\
th",{limit:1})),r++):((t??=[]).push(s(i+"/contractType","","type",{type:"string"})),r++)}if(e.refundOptions!==void 0&&n.
call(e,"refundOptions")){let o=e.refundOptions;if(Array.isArray(o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++){
let b=o[f];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.type!==void 0&&n.call(b,"type")){let C=b.type;typeof C=="st\
ring"?a(C)<1&&((t??=[]).push(s(i+"/refundOptions/"+f+"/type","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/refund\
Options/"+f+"/type","","type",{type:"string"})),r++)}if(b.expiresAt!==void 0&&n.call(b,"expiresAt")){let C=b.expiresAt;typeof C!=
"string"&&C!==null&&((t??=[]).push(s(i+"/refundOptions/"+f+"/expiresAt","","type",{type:ae.properties.expiresAt.type})),
r++),typeof C=="string"&&(O.test(C)||((t??=[]).push(s(i+"/refundOptions/"+f+"/expiresAt","","format",{format:"date-time"})),
r++))}}else(t??=[]).push(s(i+"/refundOptions/"+f,"","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/refundOptions",
"","type",{type:"array"})),r++}if(e.refundableQuantity!==void 0&&n.call(e,"refundableQuantity")&&(M(e.refundableQuantity,
{instancePath:i+"/refundableQuantity",parentData:e,parentDataProperty:"refundableQuantity",rootData:m})||(t=t===null?M.errors:
t.concat(M.errors),r=t.length)),e.promotionId!==void 0&&n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).
push(s(i+"/promotionId","","type",{type:"string"})),r++),e.scheduledNextTermInstructions!==void 0&&n.call(e,"scheduledNe\
xtTermInstructions")&&(E(e.scheduledNextTermInstructions,{instancePath:i+"/scheduledNextTermInstructions",parentData:e,parentDataProperty:"\
scheduledNextTermInstructions",rootData:m})||(t=t===null?E.errors:t.concat(E.errors),r=t.length)),e.nextChargeInstructions!==
void 0&&n.call(e,"nextChargeInstructions")&&(E(e.nextChargeInstructions,{instancePath:i+"/nextChargeInstructions",parentData:e,
parentDataProperty:"nextChargeInstructions",rootData:m})||(t=t===null?E.errors:t.concat(E.errors),r=t.length)),e.migratedFromSubscriptionId!==
void 0&&n.call(e,"migratedFromSubscriptionId")&&typeof e.migratedFromSubscriptionId!="string"&&((t??=[]).push(s(i+"/migr\
atedFromSubscriptionId","","type",{type:"string"})),r++),e.consumptionType!==void 0&&n.call(e,"consumptionType")){let o=e.
consumptionType;const u=r;let l=!1,f=null;const b=r;typeof o!="string"&&((t??=[]).push(s(i+"/consumptionType","#/propert\
ies/consumptionType/oneOf/0/type","type",{type:"string"})),r++);var p=b===r;p&&(l=!0,f=0);const C=r;if(Array.isArray(o)){
const v=o.length,x=r;for(let d=0;d<v&&!(r-x>=1e3);d++){let A=o[d];if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.azureEntitlementId!==
void 0&&n.call(A,"azureEntitlementId")&&typeof A.azureEntitlementId!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+
"/azureEntitlementId","#/properties/consumptionType/oneOf/1/items/properties/azureEntitlementId/type","type",{type:"stri\
ng"})),r++),A.partnerId!==void 0&&n.call(A,"partnerId")&&typeof A.partnerId!="string"&&((t??=[]).push(s(i+"/consumptionT\
ype/"+d+"/partnerId","#/properties/consumptionType/oneOf/1/items/properties/partnerId/type","type",{type:"string"})),r++),
A.type!==void 0&&n.call(A,"type")&&typeof A.type!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/type","#/properti\
es/consumptionType/oneOf/1/items/properties/type/type","type",{type:"string"})),r++),A.overage!==void 0&&n.call(A,"overa\
ge")&&typeof A.overage!="boolean"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/overage","#/properties/consumptionType/one\
Of/1/items/properties/overage/type","type",{type:"boolean"})),r++),A.links!==void 0&&n.call(A,"links")){let k=A.links;if(k&&
typeof k=="object"&&!Array.isArray(k)){if(k.self!==void 0&&n.call(k,"self")){let g=k.self;if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.uri!==void 0&&n.call(g,"uri")&&typeof g.uri!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/links\
/self/uri","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/uri/type","type",{type:"\
string"})),r++),g.method!==void 0&&n.call(g,"method")&&typeof g.method!="string"&&((t??=[]).push(s(i+"/consumptionType/"+
d+"/links/self/method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/method/ty\
pe","type",{type:"string"})),r++),g.headers!==void 0&&n.call(g,"headers")){let I=g.headers;if(Array.isArray(I)){const q=I.
length,R=r;for(let $=0;$<q&&!(r-R>=1e3);$++){let j=I[$];j&&typeof j=="object"&&!Array.isArray(j)?(j.key!==void 0&&n.call(
j,"key")&&typeof j.key!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/links/self/headers/"+$+"/key","#/properties\
/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/properties/key/type","type",{type:"\
string"})),r++),j.value!==void 0&&n.call(j,"value")&&typeof j.value!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+
"/links/self/headers/"+$+"/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/propertie\
s/headers/items/properties/value/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+d+"/links/s\
elf/headers/"+$,"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/ty\
pe","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/consumptionType/"+d+"/links/self/headers","#/properties/consu\
mptionType/oneOf/1/items/properties/links/properties/self/properties/headers/type","type",{type:"array"})),r++}g.body!==
void 0&&n.call(g,"body")&&typeof g.body!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/links/self/body","#/proper\
ties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/body/type","type",{type:"string"})),r++)}else
(t??=[]).push(s(i+"/consumptionType/"+d+"/links/self","#/properties/consumptionType/oneOf/1/items/properties/links/prope\
rties/self/type","type",{type:"object"})),r++}if(k.next!==void 0&&n.call(k,"next")){let g=k.next;if(g&&typeof g=="object"&&
!Array.isArray(g)){if(g.uri!==void 0&&n.call(g,"uri")&&typeof g.uri!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+
"/links/next/uri","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/uri/type","typ\
e",{type:"string"})),r++),g.method!==void 0&&n.call(g,"method")&&typeof g.method!="string"&&((t??=[]).push(s(i+"/consump\
tionType/"+d+"/links/next/method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/propertie\
s/method/type","type",{type:"string"})),r++),g.headers!==void 0&&n.call(g,"headers")){let I=g.headers;if(Array.isArray(I)){
const q=I.length,R=r;for(let $=0;$<q&&!(r-R>=1e3);$++){let j=I[$];j&&typeof j=="object"&&!Array.isArray(j)?(j.key!==void 0&&
n.call(j,"key")&&typeof j.key!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/links/next/headers/"+$+"/key","#/pro\
perties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties/key/type","ty\
pe",{type:"string"})),r++),j.value!==void 0&&n.call(j,"value")&&typeof j.value!="string"&&((t??=[]).push(s(i+"/consumpti\
onType/"+d+"/links/next/headers/"+$+"/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/nex\
t/properties/headers/items/properties/value/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+
d+"/links/next/headers/"+$,"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/heade\
rs/items/type","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/consumptionType/"+d+"/links/next/headers","#/prope\
rties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/type","type",{type:"array"})),r++}
g.body!==void 0&&n.call(g,"body")&&typeof g.body!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/links/next/body",
"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/body/type","type",{type:"string"})),
r++)}else(t??=[]).push(s(i+"/consumptionType/"+d+"/links/next","#/properties/consumptionType/oneOf/1/items/properties/li\
nks/properties/next/type","type",{type:"object"})),r++}if(k.previous!==void 0&&n.call(k,"previous")){let g=k.previous;if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.uri!==void 0&&n.call(g,"uri")&&typeof g.uri!="string"&&((t??=[]).push(s(i+"/\
consumptionType/"+d+"/links/previous/uri","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previo\
us/properties/uri/type","type",{type:"string"})),r++),g.method!==void 0&&n.call(g,"method")&&typeof g.method!="string"&&
((t??=[]).push(s(i+"/consumptionType/"+d+"/links/previous/method","#/properties/consumptionType/oneOf/1/items/properties\
/links/properties/previous/properties/method/type","type",{type:"string"})),r++),g.headers!==void 0&&n.call(g,"headers")){
let I=g.headers;if(Array.isArray(I)){const q=I.length,R=r;for(let $=0;$<q&&!(r-R>=1e3);$++){let j=I[$];j&&typeof j=="obj\
ect"&&!Array.isArray(j)?(j.key!==void 0&&n.call(j,"key")&&typeof j.key!="string"&&((t??=[]).push(s(i+"/consumptionType/"+
d+"/links/previous/headers/"+$+"/key","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/p\
roperties/headers/items/properties/key/type","type",{type:"string"})),r++),j.value!==void 0&&n.call(j,"value")&&typeof j.
value!="string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/links/previous/headers/"+$+"/value","#/properties/consumptio\
nType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/value/type","type",{type:"s\
tring"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+d+"/links/previous/headers/"+$,"#/properties/consumptionType/oneO\
f/1/items/properties/links/properties/previous/properties/headers/items/type","type",{type:"object"})),r++)}}else(t??=[]).
push(s(i+"/consumptionType/"+d+"/links/previous/headers","#/properties/consumptionType/oneOf/1/items/properties/links/pr\
operties/previous/properties/headers/type","type",{type:"array"})),r++}g.body!==void 0&&n.call(g,"body")&&typeof g.body!=
"string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/links/previous/body","#/properties/consumptionType/oneOf/1/items/pr\
operties/links/properties/previous/properties/body/type","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/consumpti\
onType/"+d+"/links/previous","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/type","typ\
e",{type:"object"})),r++}}else(t??=[]).push(s(i+"/consumptionType/"+d+"/links","#/properties/consumptionType/oneOf/1/ite\
ms/properties/links/type","type",{type:"object"})),r++}if(A.attributes!==void 0&&n.call(A,"attributes")){let k=A.attributes;
k&&typeof k=="object"&&!Array.isArray(k)?(k.objectType!==void 0&&n.call(k,"objectType")&&typeof k.objectType!="string"&&
((t??=[]).push(s(i+"/consumptionType/"+d+"/attributes/objectType","#/properties/consumptionType/oneOf/1/items/properties\
/attributes/properties/objectType/type","type",{type:"string"})),r++),k.etag!==void 0&&n.call(k,"etag")&&typeof k.etag!=
"string"&&((t??=[]).push(s(i+"/consumptionType/"+d+"/attributes/etag","#/properties/consumptionType/oneOf/1/items/proper\
ties/attributes/properties/etag/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+d+"/attribut\
es","#/properties/consumptionType/oneOf/1/items/properties/attributes/type","type",{type:"object"})),r++)}}else(t??=[]).
push(s(i+"/consumptionType/"+d,"#/properties/consumptionType/oneOf/1/items/type","type",{type:"object"})),r++}}else(t??=
[]).push(s(i+"/consumptionType","#/properties/consumptionType/oneOf/1/type","type",{type:"array"})),r++;var p=C===r;p&&l?
(l=!1,f=[f,1]):p&&(l=!0,f=1),l?(r=u,t!==null&&(u?t.length=u:t=null)):((t??=[]).push(s(i+"/consumptionType","#/properties\
/consumptionType/oneOf","oneOf",{passingSchemas:f})),r++)}if(e.attentionNeeded!==void 0&&n.call(e,"attentionNeeded")&&typeof e.
attentionNeeded!="boolean"&&((t??=[]).push(s(i+"/attentionNeeded","","type",{type:"boolean"})),r++),e.actionTaken!==void 0&&
n.call(e,"actionTaken")&&typeof e.actionTaken!="boolean"&&((t??=[]).push(s(i+"/actionTaken","","type",{type:"boolean"})),
r++),e.productOrderId!==void 0&&n.call(e,"productOrderId")&&typeof e.productOrderId!="string"&&((t??=[]).push(s(i+"/prod\
uctOrderId","","type",{type:"string"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let o=e.lineItems;if(Array.isArray(
o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)z(o[f],{instancePath:i+"/lineItems/"+f,parentData:o,parentDataProperty:f,
rootData:m})||(t=t===null?z.errors:t.concat(z.errors),r=t.length)}else(t??=[]).push(s(i+"/lineItems","","type",{type:"ar\
ray"})),r++}if(e.orderId!==void 0&&n.call(e,"orderId")&&typeof e.orderId!="string"&&((t??=[]).push(s(i+"/orderId","","ty\
pe",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(U(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"\
links",rootData:m})||(t=t===null?U.errors:t.concat(U.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){
let o=e.attributes;o&&typeof o=="object"&&!Array.isArray(o)?(o.objectType!==void 0&&n.call(o,"objectType")&&typeof o.objectType!=
"string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),o.etag!==void 0&&n.call(o,"etag")&&
typeof o.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/at\
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return se.errors=t,r===
0}const he=ne;function G(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.tenantId!==void 0&&n.call(e,"tenantId")&&typeof e.tenantId!="string"&&((t??=[]).push(s(i+"/\
tenantId","","type",{type:"string"})),r++),e.domain!==void 0&&n.call(e,"domain")&&typeof e.domain!="string"&&((t??=[]).push(
s(i+"/domain","","type",{type:"string"})),r++),e.companyName!==void 0&&n.call(e,"companyName")&&typeof e.companyName!="s\
tring"&&((t??=[]).push(s(i+"/companyName","","type",{type:"string"})),r++),e.address!==void 0&&n.call(e,"address")){let p=e.
address;p&&typeof p=="object"&&!Array.isArray(p)?(p.country!==void 0&&n.call(p,"country")&&typeof p.country!="string"&&((t??=
[]).push(s(i+"/address/country","","type",{type:"string"})),r++),p.region!==void 0&&n.call(p,"region")&&typeof p.region!=
"string"&&((t??=[]).push(s(i+"/address/region","","type",{type:"string"})),r++),p.city!==void 0&&n.call(p,"city")&&typeof p.
city!="string"&&((t??=[]).push(s(i+"/address/city","","type",{type:"string"})),r++),p.state!==void 0&&n.call(p,"state")&&
typeof p.state!="string"&&((t??=[]).push(s(i+"/address/state","","type",{type:"string"})),r++),p.addressLine1!==void 0&&
n.call(p,"addressLine1")&&typeof p.addressLine1!="string"&&((t??=[]).push(s(i+"/address/addressLine1","","type",{type:"s\
tring"})),r++),p.addressLine2!==void 0&&n.call(p,"addressLine2")&&typeof p.addressLine2!="string"&&((t??=[]).push(s(i+"/\
address/addressLine2","","type",{type:"string"})),r++),p.postalCode!==void 0&&n.call(p,"postalCode")&&typeof p.postalCode!=
"string"&&((t??=[]).push(s(i+"/address/postalCode","","type",{type:"string"})),r++),p.firstName!==void 0&&n.call(p,"firs\
tName")&&typeof p.firstName!="string"&&((t??=[]).push(s(i+"/address/firstName","","type",{type:"string"})),r++),p.lastName!==
void 0&&n.call(p,"lastName")&&typeof p.lastName!="string"&&((t??=[]).push(s(i+"/address/lastName","","type",{type:"strin\
g"})),r++),p.phoneNumber!==void 0&&n.call(p,"phoneNumber")&&typeof p.phoneNumber!="string"&&((t??=[]).push(s(i+"/address\
/phoneNumber","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/address","","type",{type:"object"})),r++)}if(e.email!==
void 0&&n.call(e,"email")&&typeof e.email!="string"&&((t??=[]).push(s(i+"/email","","type",{type:"string"})),r++),e.organizationRegistrationNumber!==
void 0&&n.call(e,"organizationRegistrationNumber")&&typeof e.organizationRegistrationNumber!="string"&&((t??=[]).push(s(
i+"/organizationRegistrationNumber","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(D(e.links,{instancePath:i+
"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?D.errors:t.concat(D.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return G.errors=t,r===0}function V(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.id!==void 0&&n.call(e,"id")&&typeof e.id!="string"&&((t??=[]).push(s(i+"/id","","type",{type:"\
string"})),r++),e.firstName!==void 0&&n.call(e,"firstName")&&typeof e.firstName!="string"&&((t??=[]).push(s(i+"/firstNam\
e","","type",{type:"string"})),r++),e.lastName!==void 0&&n.call(e,"lastName")&&typeof e.lastName!="string"&&((t??=[]).push(
s(i+"/lastName","","type",{type:"string"})),r++),e.email!==void 0&&n.call(e,"email")&&typeof e.email!="string"&&((t??=[]).
push(s(i+"/email","","type",{type:"string"})),r++),e.culture!==void 0&&n.call(e,"culture")&&typeof e.culture!="string"&&
((t??=[]).push(s(i+"/culture","","type",{type:"string"})),r++),e.language!==void 0&&n.call(e,"language")&&typeof e.language!=
"string"&&((t??=[]).push(s(i+"/language","","type",{type:"string"})),r++),e.companyName!==void 0&&n.call(e,"companyName")&&
typeof e.companyName!="string"&&((t??=[]).push(s(i+"/companyName","","type",{type:"string"})),r++),e.defaultAddress!==void 0&&
n.call(e,"defaultAddress")){let p=e.defaultAddress;p&&typeof p=="object"&&!Array.isArray(p)?(p.country!==void 0&&n.call(
p,"country")&&typeof p.country!="string"&&((t??=[]).push(s(i+"/defaultAddress/country","","type",{type:"string"})),r++),
p.region!==void 0&&n.call(p,"region")&&typeof p.region!="string"&&((t??=[]).push(s(i+"/defaultAddress/region","","type",
{type:"string"})),r++),p.city!==void 0&&n.call(p,"city")&&typeof p.city!="string"&&((t??=[]).push(s(i+"/defaultAddress/c\
ity","","type",{type:"string"})),r++),p.state!==void 0&&n.call(p,"state")&&typeof p.state!="string"&&((t??=[]).push(s(i+
"/defaultAddress/state","","type",{type:"string"})),r++),p.addressLine1!==void 0&&n.call(p,"addressLine1")&&typeof p.addressLine1!=
"string"&&((t??=[]).push(s(i+"/defaultAddress/addressLine1","","type",{type:"string"})),r++),p.addressLine2!==void 0&&n.
call(p,"addressLine2")&&typeof p.addressLine2!="string"&&((t??=[]).push(s(i+"/defaultAddress/addressLine2","","type",{type:"\
string"})),r++),p.postalCode!==void 0&&n.call(p,"postalCode")&&typeof p.postalCode!="string"&&((t??=[]).push(s(i+"/defau\
ltAddress/postalCode","","type",{type:"string"})),r++),p.firstName!==void 0&&n.call(p,"firstName")&&typeof p.firstName!=
"string"&&((t??=[]).push(s(i+"/defaultAddress/firstName","","type",{type:"string"})),r++),p.lastName!==void 0&&n.call(p,
"lastName")&&typeof p.lastName!="string"&&((t??=[]).push(s(i+"/defaultAddress/lastName","","type",{type:"string"})),r++),
p.phoneNumber!==void 0&&n.call(p,"phoneNumber")&&typeof p.phoneNumber!="string"&&((t??=[]).push(s(i+"/defaultAddress/pho\
neNumber","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/defaultAddress","","type",{type:"object"})),r++)}if(e.links!==
void 0&&n.call(e,"links")&&(D(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=
t===null?D.errors:t.concat(D.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p==
"object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(
s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&
((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"\
object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return V.errors=t,r===0}function ne(e,{instancePath:i="",
parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===
void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){
let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id",
"","type",{type:"string"})),r++)}if(e.commerceId!==void 0&&n.call(e,"commerceId")&&typeof e.commerceId!="string"&&((t??=
[]).push(s(i+"/commerceId","","type",{type:"string"})),r++),e.companyProfile!==void 0&&n.call(e,"companyProfile")&&(G(e.
companyProfile,{instancePath:i+"/companyProfile",parentData:e,parentDataProperty:"companyProfile",rootData:m})||(t=t===null?
G.errors:t.concat(G.errors),r=t.length)),e.billingProfile!==void 0&&n.call(e,"billingProfile")&&(V(e.billingProfile,{instancePath:i+
"/billingProfile",parentData:e,parentDataProperty:"billingProfile",rootData:m})||(t=t===null?V.errors:t.concat(V.errors),
r=t.length)),e.relationshipToPartner!==void 0&&n.call(e,"relationshipToPartner")){let p=e.relationshipToPartner;typeof p==
"string"?a(p)<1&&((t??=[]).push(s(i+"/relationshipToPartner","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/relati\
onshipToPartner","","type",{type:"string"})),r++)}if(e.allowDelegatedAccess!==void 0&&n.call(e,"allowDelegatedAccess")&&
typeof e.allowDelegatedAccess!="boolean"&&((t??=[]).push(s(i+"/allowDelegatedAccess","","type",{type:"boolean"})),r++),e.
userCredentials!==void 0&&n.call(e,"userCredentials")){let p=e.userCredentials;p&&typeof p=="object"&&!Array.isArray(p)||
((t??=[]).push(s(i+"/userCredentials","","type",{type:"object"})),r++)}if(e.customDomains!==void 0&&n.call(e,"customDoma\
ins")){let p=e.customDomains;if(Array.isArray(p)){const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)typeof p[l]!="st\
ring"&&((t??=[]).push(s(i+"/customDomains/"+l,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/customDomains","",
"type",{type:"array"})),r++}if(e.associatedPartnerId!==void 0&&n.call(e,"associatedPartnerId")&&typeof e.associatedPartnerId!=
"string"&&((t??=[]).push(s(i+"/associatedPartnerId","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&
(D(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?D.errors:t.concat(
D.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(
p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/object\
Type","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/\
attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ne.errors=t,r===0}const Ae=oe;function Z(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.id!==void 0&&n.call(e,"id")&&typeof e.id!="string"&&((t??=[]).push(s(i+"/id","","type",{type:"\
string"})),r++),e.name!==void 0&&n.call(e,"name")&&typeof e.name!="string"&&((t??=[]).push(s(i+"/name","","type",{type:"\
string"})),r++),e.rank!==void 0&&n.call(e,"rank")){let p=e.rank;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=
[]).push(s(i+"/rank","","type",{type:"integer"})),r++)}if(e.locale!==void 0&&n.call(e,"locale")&&typeof e.locale!="strin\
g"&&((t??=[]).push(s(i+"/locale","","type",{type:"string"})),r++),e.country!==void 0&&n.call(e,"country")&&typeof e.country!=
"string"&&((t??=[]).push(s(i+"/country","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(D(e.links,
{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?D.errors:t.concat(D.errors),r=
t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.
objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType",
"","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attrib\
utes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=
[]).push(s(i,"","type",{type:"object"})),r++;return Z.errors=t,r===0}function W(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.learnMore!==void 0&&n.call(e,"learnMore")&&(c(e.learnMore,{instancePath:i+"/learnMore",parentData:e,
parentDataProperty:"learnMore",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.self!==void 0&&n.call(
e,"self")&&(c(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"self",rootData:m})||(t=t===null?c.errors:t.
concat(c.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(c(e.next,{instancePath:i+"/next",parentData:e,parentDataProperty:"\
next",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.previous!==void 0&&n.call(e,"previous")&&(c(e.
previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:m})||(t=t===null?c.errors:t.concat(
c.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),W.errors=t,r===0}function oe(e,{instancePath:i="",
parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===
void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){
let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id",
"","type",{type:"string"})),r++)}if(e.name!==void 0&&n.call(e,"name")&&typeof e.name!="string"&&((t??=[]).push(s(i+"/nam\
e","","type",{type:"string"})),r++),e.description!==void 0&&n.call(e,"description")&&typeof e.description!="string"&&((t??=
[]).push(s(i+"/description","","type",{type:"string"})),r++),e.minimumQuantity!==void 0&&n.call(e,"minimumQuantity")){let p=e.
minimumQuantity;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/minimumQuantity","","type",{type:"\
integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/minimumQuantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(e.maximumQuantity!==void 0&&n.call(e,"maximumQuantity")){let p=e.maximumQuantity;typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/maximumQuantity","","type",{type:"integer"})),r++),typeof p=="n\
umber"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/maximumQuantity","","minimum",{comparison:">=",limit:0})),r++)}
if(e.rank!==void 0&&n.call(e,"rank")){let p=e.rank;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(
i+"/rank","","type",{type:"integer"})),r++)}if(e.uri!==void 0&&n.call(e,"uri")&&typeof e.uri!="string"&&((t??=[]).push(s(
i+"/uri","","type",{type:"string"})),r++),e.locale!==void 0&&n.call(e,"locale")&&typeof e.locale!="string"&&((t??=[]).push(
s(i+"/locale","","type",{type:"string"})),r++),e.country!==void 0&&n.call(e,"country")&&typeof e.country!="string"&&((t??=
[]).push(s(i+"/country","","type",{type:"string"})),r++),e.category!==void 0&&n.call(e,"category")&&(Z(e.category,{instancePath:i+
"/category",parentData:e,parentDataProperty:"category",rootData:m})||(t=t===null?Z.errors:t.concat(Z.errors),r=t.length)),
e.limitUnitOfMeasure!==void 0&&n.call(e,"limitUnitOfMeasure")){let p=e.limitUnitOfMeasure;typeof p=="string"?a(p)<1&&((t??=
[]).push(s(i+"/limitUnitOfMeasure","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/limitUnitOfMeasure","","type",{type:"\
string"})),r++)}if(e.limit!==void 0&&n.call(e,"limit")){let p=e.limit;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||
((t??=[]).push(s(i+"/limit","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).
push(s(i+"/limit","","minimum",{comparison:">=",limit:0})),r++)}if(e.prerequisiteOffers!==void 0&&n.call(e,"prerequisite\
Offers")){let p=e.prerequisiteOffers;if(Array.isArray(p)){const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)typeof p[l]!=
"string"&&((t??=[]).push(s(i+"/prerequisiteOffers/"+l,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/prerequis\
iteOffers","","type",{type:"array"})),r++}if(e.isAddOn!==void 0&&n.call(e,"isAddOn")&&typeof e.isAddOn!="boolean"&&((t??=
[]).push(s(i+"/isAddOn","","type",{type:"boolean"})),r++),e.hasAddOns!==void 0&&n.call(e,"hasAddOns")&&typeof e.hasAddOns!=
"boolean"&&((t??=[]).push(s(i+"/hasAddOns","","type",{type:"boolean"})),r++),e.isAvailableForPurchase!==void 0&&n.call(e,
"isAvailableForPurchase")&&typeof e.isAvailableForPurchase!="boolean"&&((t??=[]).push(s(i+"/isAvailableForPurchase","","\
type",{type:"boolean"})),r++),e.billing!==void 0&&n.call(e,"billing")){let p=e.billing;typeof p=="string"?a(p)<1&&((t??=
[]).push(s(i+"/billing","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billing","","type",{type:"string"})),r++)}if(e.
supportedBillingCycles!==void 0&&n.call(e,"supportedBillingCycles")){let p=e.supportedBillingCycles;if(Array.isArray(p)){
const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++){let f=p[l];typeof f=="string"?a(f)<1&&((t??=[]).push(s(i+"/suppor\
tedBillingCycles/"+l,"","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/supportedBillingCycles/"+l,"","type",{type:"st\
ring"})),r++)}}else(t??=[]).push(s(i+"/supportedBillingCycles","","type",{type:"array"})),r++}if(e.isAutoRenewable!==void 0&&
n.call(e,"isAutoRenewable")&&typeof e.isAutoRenewable!="boolean"&&((t??=[]).push(s(i+"/isAutoRenewable","","type",{type:"\
boolean"})),r++),e.upgradeTargetOffers!==void 0&&n.call(e,"upgradeTargetOffers")){let p=e.upgradeTargetOffers;if(Array.isArray(
p)){const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)typeof p[l]!="string"&&((t??=[]).push(s(i+"/upgradeTargetOffer\
s/"+l,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/upgradeTargetOffers","","type",{type:"array"})),r++}if(e.
conversionTargetOffers!==void 0&&n.call(e,"conversionTargetOffers")){let p=e.conversionTargetOffers;if(Array.isArray(p)){
const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)typeof p[l]!="string"&&((t??=[]).push(s(i+"/conversionTargetOffers\
/"+l,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/conversionTargetOffers","","type",{type:"array"})),r++}if(e.
reselleeQualifications!==void 0&&n.call(e,"reselleeQualifications")){let p=e.reselleeQualifications;if(Array.isArray(p)){
const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)typeof p[l]!="string"&&((t??=[]).push(s(i+"/reselleeQualifications\
/"+l,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/reselleeQualifications","","type",{type:"array"})),r++}if(e.
resellerQualifications!==void 0&&n.call(e,"resellerQualifications")){let p=e.resellerQualifications;if(Array.isArray(p)){
const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)typeof p[l]!="string"&&((t??=[]).push(s(i+"/resellerQualifications\
/"+l,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/resellerQualifications","","type",{type:"array"})),r++}if(e.
salesGroupId!==void 0&&n.call(e,"salesGroupId")&&typeof e.salesGroupId!="string"&&((t??=[]).push(s(i+"/salesGroupId","",
"type",{type:"string"})),r++),e.isTrial!==void 0&&n.call(e,"isTrial")&&typeof e.isTrial!="boolean"&&((t??=[]).push(s(i+"\
/isTrial","","type",{type:"boolean"})),r++),e.product!==void 0&&n.call(e,"product")){let p=e.product;p&&typeof p=="objec\
t"&&!Array.isArray(p)?(p.id!==void 0&&n.call(p,"id")&&typeof p.id!="string"&&((t??=[]).push(s(i+"/product/id","","type",
{type:"string"})),r++),p.name!==void 0&&n.call(p,"name")&&typeof p.name!="string"&&((t??=[]).push(s(i+"/product/name","",
"type",{type:"string"})),r++),p.unit!==void 0&&n.call(p,"unit")&&typeof p.unit!="string"&&((t??=[]).push(s(i+"/product/u\
nit","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/product","","type",{type:"object"})),r++)}if(e.unitType!==void 0&&
n.call(e,"unitType")&&typeof e.unitType!="string"&&((t??=[]).push(s(i+"/unitType","","type",{type:"string"})),r++),e.attestationProperties!==
void 0&&n.call(e,"attestationProperties")){let p=e.attestationProperties;p&&typeof p=="object"&&!Array.isArray(p)?(p.attestationType!==
void 0&&n.call(p,"attestationType")&&typeof p.attestationType!="string"&&((t??=[]).push(s(i+"/attestationProperties/atte\
stationType","","type",{type:"string"})),r++),p.enforceAttestation!==void 0&&n.call(p,"enforceAttestation")&&typeof p.enforceAttestation!=
"boolean"&&((t??=[]).push(s(i+"/attestationProperties/enforceAttestation","","type",{type:"boolean"})),r++)):((t??=[]).push(
s(i+"/attestationProperties","","type",{type:"object"})),r++)}if(e.links!==void 0&&n.call(e,"links")&&(W(e.links,{instancePath:i+
"/links",parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?W.errors:t.concat(W.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return oe.errors=t,r===0}const Te=le;function Y(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.startDate!==void 0&&n.call(e,"startDate")&&typeof e.startDate!="string"&&((t??=[]).push(s(i+
"/startDate","","type",{type:"string"})),r++),e.endDate!==void 0&&n.call(e,"endDate")&&typeof e.endDate!="string"&&((t??=
[]).push(s(i+"/endDate","","type",{type:"string"})),r++),e.pricingPolicies!==void 0&&n.call(e,"pricingPolicies")){let p=e.
pricingPolicies;if(Array.isArray(p)){const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++){let f=p[l];f&&typeof f=="obj\
ect"&&!Array.isArray(f)?(f.type!==void 0&&n.call(f,"type")&&typeof f.type!="string"&&((t??=[]).push(s(i+"/pricingPolicie\
s/"+l+"/type","","type",{type:"string"})),r++),f.value!==void 0&&n.call(f,"value")&&typeof f.value!="string"&&((t??=[]).
push(s(i+"/pricingPolicies/"+l+"/value","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/pricingPolicies/"+l,"","t\
ype",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/pricingPolicies","","type",{type:"array"})),r++}}else(t??=[]).push(
s(i,"","type",{type:"object"})),r++;return Y.errors=t,r===0}function H(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.availabilities!==void 0&&n.call(e,"availabilities")&&(c(e.availabilities,{instancePath:i+"\
/availabilities",parentData:e,parentDataProperty:"availabilities",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),
r=t.length)),e.self!==void 0&&n.call(e,"self")&&(c(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"self",
rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(c(e.next,{instancePath:i+
"/next",parentData:e,parentDataProperty:"next",rootData:m})||(t=t===null?c.errors:t.concat(c.errors),r=t.length)),e.previous!==
void 0&&n.call(e,"previous")&&(c(e.previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:m})||
(t=t===null?c.errors:t.concat(c.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),H.errors=t,r===
0}function le(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),
r++),e.id!==void 0&&n.call(e,"id")){let o=e.id;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.productId!==void 0&&n.call(e,"productId")&&typeof e.
productId!="string"&&((t??=[]).push(s(i+"/productId","","type",{type:"string"})),r++),e.title!==void 0&&n.call(e,"title")&&
typeof e.title!="string"&&((t??=[]).push(s(i+"/title","","type",{type:"string"})),r++),e.description!==void 0&&n.call(e,
"description")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description","","type",{type:"string"})),r++),e.minimumQuantity!==
void 0&&n.call(e,"minimumQuantity")){let o=e.minimumQuantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).
push(s(i+"/minimumQuantity","","type",{type:"integer"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).
push(s(i+"/minimumQuantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.maximumQuantity!==void 0&&n.call(e,"maxim\
umQuantity")){let o=e.maximumQuantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(i+"/maximumQu\
antity","","type",{type:"integer"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(i+"/maximum\
Quantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.isTrial!==void 0&&n.call(e,"isTrial")&&typeof e.isTrial!="b\
oolean"&&((t??=[]).push(s(i+"/isTrial","","type",{type:"boolean"})),r++),e.supportedBillingCycles!==void 0&&n.call(e,"su\
pportedBillingCycles")){let o=e.supportedBillingCycles;if(Array.isArray(o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=
1e3);f++){let b=o[f];typeof b=="string"?a(b)<1&&((t??=[]).push(s(i+"/supportedBillingCycles/"+f,"","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/supportedBillingCycles/"+f,"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/supported\
BillingCycles","","type",{type:"array"})),r++}if(e.purchasePrerequisites!==void 0&&n.call(e,"purchasePrerequisites")){let o=e.
purchasePrerequisites;if(Array.isArray(o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)typeof o[f]!="string"&&
((t??=[]).push(s(i+"/purchasePrerequisites/"+f,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/purchasePrerequi\
sites","","type",{type:"array"})),r++}if(e.inventoryVariables!==void 0&&n.call(e,"inventoryVariables")){let o=e.inventoryVariables;
if(Array.isArray(o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)typeof o[f]!="string"&&((t??=[]).push(s(i+"/i\
nventoryVariables/"+f,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/inventoryVariables","","type",{type:"arra\
y"})),r++}if(e.provisioningVariables!==void 0&&n.call(e,"provisioningVariables")){let o=e.provisioningVariables;if(Array.
isArray(o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)typeof o[f]!="string"&&((t??=[]).push(s(i+"/provisioni\
ngVariables/"+f,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/provisioningVariables","","type",{type:"array"})),
r++}if(e.actions!==void 0&&n.call(e,"actions")){let o=e.actions;if(Array.isArray(o)){const u=o.length,l=r;for(let f=0;f<
u&&!(r-l>=1e3);f++)typeof o[f]!="string"&&((t??=[]).push(s(i+"/actions/"+f,"","type",{type:"string"})),r++)}else(t??=[]).
push(s(i+"/actions","","type",{type:"array"})),r++}if(e.dynamicAttributes!==void 0&&n.call(e,"dynamicAttributes")){let o=e.
dynamicAttributes;o&&typeof o=="object"&&!Array.isArray(o)||((t??=[]).push(s(i+"/dynamicAttributes","","type",{type:"obj\
ect"})),r++)}if(e.attestationProperties!==void 0&&n.call(e,"attestationProperties")){let o=e.attestationProperties;o&&typeof o==
"object"&&!Array.isArray(o)?(o.attestationType!==void 0&&n.call(o,"attestationType")&&typeof o.attestationType!="string"&&
((t??=[]).push(s(i+"/attestationProperties/attestationType","","type",{type:"string"})),r++),o.enforceAttestation!==void 0&&
n.call(o,"enforceAttestation")&&typeof o.enforceAttestation!="boolean"&&((t??=[]).push(s(i+"/attestationProperties/enfor\
ceAttestation","","type",{type:"boolean"})),r++)):((t??=[]).push(s(i+"/attestationProperties","","type",{type:"object"})),
r++)}if(e.consumptionType!==void 0&&n.call(e,"consumptionType")&&typeof e.consumptionType!="string"&&((t??=[]).push(s(i+
"/consumptionType","","type",{type:"string"})),r++),e.specializedOfferProperties!==void 0&&n.call(e,"specializedOfferPro\
perties")){let o=e.specializedOfferProperties;if(Array.isArray(o)){const u=o.length,l=r;for(let f=0;f<u&&!(r-l>=1e3);f++)
Y(o[f],{instancePath:i+"/specializedOfferProperties/"+f,parentData:o,parentDataProperty:f,rootData:m})||(t=t===null?Y.errors:
t.concat(Y.errors),r=t.length)}else(t??=[]).push(s(i+"/specializedOfferProperties","","type",{type:"array"})),r++}if(e.minimumPurchaseCommitment!==
void 0&&n.call(e,"minimumPurchaseCommitment")){let o=e.minimumPurchaseCommitment;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.grain!==void 0&&n.call(o,"grain")&&typeof o.grain!="string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitment/gra\
in","","type",{type:"string"})),r++),o.currencyCode!==void 0&&n.call(o,"currencyCode")){let u=o.currencyCode;u&&typeof u==
"object"&&!Array.isArray(u)?(u.code!==void 0&&n.call(u,"code")&&typeof u.code!="string"&&((t??=[]).push(s(i+"/minimumPur\
chaseCommitment/currencyCode/code","","type",{type:"string"})),r++),u.symbol!==void 0&&n.call(u,"symbol")&&typeof u.symbol!=
"string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitment/currencyCode/symbol","","type",{type:"string"})),r++)):((t??=[]).
push(s(i+"/minimumPurchaseCommitment/currencyCode","","type",{type:"object"})),r++)}if(o.amount!==void 0&&n.call(o,"amou\
nt")){let u=o.amount;const l=r;let f=!1,b=null;const C=r;typeof u!="string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitm\
ent/amount","#/$defs/MinimumPurchaseCommitment/properties/amount/oneOf/0/type","type",{type:"string"})),r++);var p=C===r;
p&&(f=!0,b=0);const v=r;typeof u=="number"&&isFinite(u)||((t??=[]).push(s(i+"/minimumPurchaseCommitment/amount","#/$defs\
/MinimumPurchaseCommitment/properties/amount/oneOf/1/type","type",{type:"number"})),r++);var p=v===r;p&&f?(f=!1,b=[b,1]):
p&&(f=!0,b=1),f?(r=l,t!==null&&(l?t.length=l:t=null)):((t??=[]).push(s(i+"/minimumPurchaseCommitment/amount","#/$defs/Mi\
nimumPurchaseCommitment/properties/amount/oneOf","oneOf",{passingSchemas:b})),r++)}}else(t??=[]).push(s(i+"/minimumPurch\
aseCommitment","","type",{type:"object"})),r++}e.links!==void 0&&n.call(e,"links")&&(H(e.links,{instancePath:i+"/links",
parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?H.errors:t.concat(H.errors),r=t.length))}else(t??=[]).
push(s(i,"","type",{type:"object"})),r++;return le.errors=t,r===0}const je=ye;function J(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),
e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.name!==void 0&&n.call(e,"name")&&typeof e.name!="str\
ing"&&((t??=[]).push(s(i+"/name","","type",{type:"string"})),r++),e.relationshipType!==void 0&&n.call(e,"relationshipTyp\
e")){let p=e.relationshipType;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/relationshipType","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/relationshipType","","type",{type:"string"})),r++)}if(e.state!==void 0&&n.call(e,"state")){let p=e.
state;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/state","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/state",
"","type",{type:"string"})),r++)}if(e.mpnId!==void 0&&n.call(e,"mpnId")&&typeof e.mpnId!="string"&&((t??=[]).push(s(i+"/\
mpnId","","type",{type:"string"})),r++),e.partnerId!==void 0&&n.call(e,"partnerId")&&typeof e.partnerId!="string"&&((t??=
[]).push(s(i+"/partnerId","","type",{type:"string"})),r++),e.location!==void 0&&n.call(e,"location")&&typeof e.location!=
"string"&&((t??=[]).push(s(i+"/location","","type",{type:"string"})),r++),e.attributes!==void 0&&n.call(e,"attributes")){
let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!=
"string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&
typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/at\
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return J.errors=t,r===
0}function ye(e,{instancePath:i="",parentData:h,parentDataProperty:T,rootData:m=e}={}){let t=null,r=0;if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){
let p=e.items;if(Array.isArray(p)){const o=p.length,u=r;for(let l=0;l<o&&!(r-u>=1e3);l++)J(p[l],{instancePath:i+"/items/"+
l,parentData:p,parentDataProperty:l,rootData:m})||(t=t===null?J.errors:t.concat(J.errors),r=t.length)}else(t??=[]).push(
s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(D(e.links,{instancePath:i+"/links",
parentData:e,parentDataProperty:"links",rootData:m})||(t=t===null?D.errors:t.concat(D.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return ye.errors=t,r===0}function s(e,i,h,T){return{instancePath:e,schemaPath:i,keyword:h,params:T}}const ke={
listOrders:{200:ce,400:y,401:y,403:y,404:y,406:y,408:y,429:y,500:y,501:y,502:y,503:y,504:y},createOrder:{201:me,400:y,401:y,
403:y,404:y,406:y,408:y,409:y,412:y,417:y,429:y,500:y,501:y,502:y,503:y,504:y},getOrder:{200:X,400:y,401:y,403:y,404:y,406:y,
408:y,429:y,500:y,501:y,502:y,503:y,504:y},purchaseAddOn:{200:X,400:y,401:y,403:y,404:y,406:y,408:y,409:y,412:y,417:y,429:y,
500:y,501:y,502:y,503:y,504:y},getOrderProvisioningStatus:{200:de,400:y,401:y,403:y,404:y,406:y,408:y,429:y,500:y,501:y,
502:y,503:y,504:y},getSubscription:{200:ge,400:y,401:y,403:y,404:y,406:y,408:y,429:y,500:y,501:y,502:y,503:y,504:y},getCustomer:{
200:he,400:y,401:y,403:y,404:y,406:y,408:y,429:y,500:y,501:y,502:y,503:y,504:y},getOffer:{200:Ae,400:y,401:y,403:y,404:y,
406:y,408:y,429:y,500:y,501:y,502:y,503:y,504:y},getSku:{200:Te,400:y,401:y,403:y,404:y,406:y,408:y,429:y,500:y,501:y,502:y,
503:y,504:y},listRelationships:{200:je,400:y,401:y,403:y,404:y,406:y,408:y,429:y,500:y,501:y,502:y,503:y,504:y}};export{ke as answerValidators,y as fault,X as order};
