// Generated from openapi.yaml by `npm run generate`. Do not edit.
const Ce=xe;const n=Object.prototype.hasOwnProperty,a=e=>{let i=0;for(const A of e)i++;return i},J=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
O=/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i,
ke=new RegExp("^[A-Z]{3}$","u");const De=new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$","u"),H=new RegExp("^P(?=[0-9T])([0-9]+Y)?\
([0-9]+M)?([0-9]+W)?([0-9]+D)?$","u"),Ie=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z\
|[+-][0-9]{2}:[0-9]{2})?$","u");function b(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.uri!==void 0&&n.call(e,"uri")&&typeof e.uri!="string"&&((t??=[]).push(s(i+"/uri","","type",
{type:"string"})),r++),e.method!==void 0&&n.call(e,"method")&&typeof e.method!="string"&&((t??=[]).push(s(i+"/method","",
"type",{type:"string"})),r++),e.headers!==void 0&&n.call(e,"headers")){let p=e.headers;if(Array.isArray(p)){const o=p.length,
f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];u&&typeof u=="object"&&!Array.isArray(u)?(u.key!==void 0&&n.call(u,"key")&&
typeof u.key!="string"&&((t??=[]).push(s(i+"/headers/"+y+"/key","","type",{type:"string"})),r++),u.value!==void 0&&n.call(
u,"value")&&typeof u.value!="string"&&((t??=[]).push(s(i+"/headers/"+y+"/value","","type",{type:"string"})),r++)):((t??=
[]).push(s(i+"/headers/"+y,"","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/headers","","type",{type:"array"})),
r++}e.body!==void 0&&n.call(e,"body")&&typeof e.body!="string"&&((t??=[]).push(s(i+"/body","","type",{type:"string"})),r++)}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return b.errors=t,r===0}function X(e,{instancePath:i="",parentData:A,parentDataProperty:T,
rootData:c=e}={}){let t=null,r=0;return e&&typeof e=="object"&&!Array.isArray(e)?(e.subscription!==void 0&&n.call(e,"sub\
scription")&&(b(e.subscription,{instancePath:i+"/subscription",parentData:e,parentDataProperty:"subscription",rootData:c})||
(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.product!==void 0&&n.call(e,"product")&&(b(e.product,{instancePath:i+
"/product",parentData:e,parentDataProperty:"product",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),
e.sku!==void 0&&n.call(e,"sku")&&(b(e.sku,{instancePath:i+"/sku",parentData:e,parentDataProperty:"sku",rootData:c})||(t=
t===null?b.errors:t.concat(b.errors),r=t.length)),e.availability!==void 0&&n.call(e,"availability")&&(b(e.availability,{
instancePath:i+"/availability",parentData:e,parentDataProperty:"availability",rootData:c})||(t=t===null?b.errors:t.concat(
b.errors),r=t.length)),e.provisioningStatus!==void 0&&n.call(e,"provisioningStatus")&&(b(e.provisioningStatus,{instancePath:i+
"/provisioningStatus",parentData:e,parentDataProperty:"provisioningStatus",rootData:c})||(t=t===null?b.errors:t.concat(b.
errors),r=t.length)),e.activationLinks!==void 0&&n.call(e,"activationLinks")&&(b(e.activationLinks,{instancePath:i+"/act\
ivationLinks",parentData:e,parentDataProperty:"activationLinks",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=
t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),X.errors=t,r===0}function w(e,{instancePath:i="",parentData:A,
parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.lineItemNumber===
void 0||!n.call(e,"lineItemNumber"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItemNumber"})),r++),(e.offerId===
void 0||!n.call(e,"offerId"))&&((t??=[]).push(s(i,"","required",{missingProperty:"offerId"})),r++),e.lineItemNumber!==void 0&&
n.call(e,"lineItemNumber")){let o=e.lineItemNumber;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(
i+"/lineItemNumber","","type",{type:"integer"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(
i+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),r++)}if(e.offerId!==void 0&&n.call(e,"offerId")){let o=e.offerId;
typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/offerId","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/offerId","",
"type",{type:"string"})),r++)}if(e.subscriptionId!==void 0&&n.call(e,"subscriptionId")){let o=e.subscriptionId;typeof o==
"string"?J.test(o)||((t??=[]).push(s(i+"/subscriptionId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/subscri\
ptionId","","type",{type:"string"})),r++)}if(e.friendlyName!==void 0&&n.call(e,"friendlyName")&&typeof e.friendlyName!="\
string"&&((t??=[]).push(s(i+"/friendlyName","","type",{type:"string"})),r++),e.quantity!==void 0&&n.call(e,"quantity")){
let o=e.quantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(i+"/quantity","","type",{type:"int\
eger"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(e.partnerIdOnRecord!==void 0&&n.call(e,"partnerIdOnRecord")&&typeof e.partnerIdOnRecord!="string"&&
((t??=[]).push(s(i+"/partnerIdOnRecord","","type",{type:"string"})),r++),e.additionalPartnerIdsOnRecord!==void 0&&n.call(
e,"additionalPartnerIdsOnRecord")){let o=e.additionalPartnerIdsOnRecord;if(Array.isArray(o)){o.length>5&&((t??=[]).push(
s(i+"/additionalPartnerIdsOnRecord","","maxItems",{limit:5})),r++);const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)
typeof o[u]!="string"&&((t??=[]).push(s(i+"/additionalPartnerIdsOnRecord/"+u,"","type",{type:"string"})),r++)}else(t??=[]).
push(s(i+"/additionalPartnerIdsOnRecord","","type",{type:"array"})),r++}if(e.provisioningContext!==void 0&&n.call(e,"pro\
visioningContext")){let o=e.provisioningContext;if(o&&typeof o=="object"&&!Array.isArray(o)){const f=r;for(const y of Object.
keys(o)){if(r-f>=1e3)break;typeof o[y]!="string"&&((t??=[]).push(s(i+"/provisioningContext/"+y.replace(/~/g,"~0").replace(
/\//g,"~1"),"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/provisioningContext","","type",{type:"object"})),r++}
if(e.termDuration!==void 0&&n.call(e,"termDuration")){let o=e.termDuration;typeof o=="string"?De.test(o)||((t??=[]).push(
s(i+"/termDuration","","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"})),r++):((t??=[]).push(
s(i+"/termDuration","","type",{type:"string"})),r++)}if(e.renewsTo!==void 0&&n.call(e,"renewsTo")){let o=e.renewsTo;const f=r;
let y=!1,u=null;const m=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.termDuration!==void 0&&n.call(o,"termDuratio\
n")){let C=o.termDuration;typeof C=="string"?H.test(C)||((t??=[]).push(s(i+"/renewsTo/termDuration","#/properties/renews\
To/oneOf/0/properties/termDuration/pattern","pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),
r++):((t??=[]).push(s(i+"/renewsTo/termDuration","#/properties/renewsTo/oneOf/0/properties/termDuration/type","type",{type:"\
string"})),r++)}}else(t??=[]).push(s(i+"/renewsTo","#/properties/renewsTo/oneOf/0/type","type",{type:"object"})),r++;var p=m===
r;p&&(y=!0,u=0);const h=r;if(Array.isArray(o)){const C=o.length,v=r;for(let g=0;g<C&&!(r-v>=1e3);g++){let k=o[g];if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.termDuration!==void 0&&n.call(k,"termDuration")){let D=k.termDuration;typeof D=="strin\
g"?H.test(D)||((t??=[]).push(s(i+"/renewsTo/"+g+"/termDuration","#/properties/renewsTo/oneOf/1/items/properties/termDura\
tion/pattern","pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),r++):((t??=[]).push(s(i+"/re\
newsTo/"+g+"/termDuration","#/properties/renewsTo/oneOf/1/items/properties/termDuration/type","type",{type:"string"})),r++)}}else
(t??=[]).push(s(i+"/renewsTo/"+g,"#/properties/renewsTo/oneOf/1/items/type","type",{type:"object"})),r++}}else(t??=[]).push(
s(i+"/renewsTo","#/properties/renewsTo/oneOf/1/type","type",{type:"array"})),r++;var p=h===r;p&&y?(y=!1,u=[u,1]):p&&(y=!0,
u=1),y?(r=f,t!==null&&(f?t.length=f:t=null)):((t??=[]).push(s(i+"/renewsTo","#/properties/renewsTo/oneOf","oneOf",{passingSchemas:u})),
r++)}if(e.customTermEndDate!==void 0&&n.call(e,"customTermEndDate")){let o=e.customTermEndDate;typeof o=="string"?Ie.test(
o)||((t??=[]).push(s(i+"/customTermEndDate","","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2\
}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"})),r++):((t??=[]).push(s(i+"/customTermEndDate","","type",{type:"string"})),r++)}
if(e.promotionId!==void 0&&n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(s(i+"/promotionId","",
"type",{type:"string"})),r++),e.attestationAccepted!==void 0&&n.call(e,"attestationAccepted")&&typeof e.attestationAccepted!=
"boolean"&&((t??=[]).push(s(i+"/attestationAccepted","","type",{type:"boolean"})),r++),e.purchaseCommitment!==void 0&&n.
call(e,"purchaseCommitment")){let o=e.purchaseCommitment;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.amount!==void 0&&
n.call(o,"amount")){let f=o.amount;typeof f=="number"&&isFinite(f)||((t??=[]).push(s(i+"/purchaseCommitment/amount","","\
type",{type:"number"})),r++)}o.currency!==void 0&&n.call(o,"currency")&&typeof o.currency!="string"&&((t??=[]).push(s(i+
"/purchaseCommitment/currency","","type",{type:"string"})),r++),o.grain!==void 0&&n.call(o,"grain")&&typeof o.grain!="st\
ring"&&((t??=[]).push(s(i+"/purchaseCommitment/grain","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/purchaseC\
ommitment","","type",{type:"object"})),r++}if(e.parentSubscriptionId!==void 0&&n.call(e,"parentSubscriptionId")){let o=e.
parentSubscriptionId;typeof o=="string"?J.test(o)||((t??=[]).push(s(i+"/parentSubscriptionId","","format",{format:"uuid"})),
r++):((t??=[]).push(s(i+"/parentSubscriptionId","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.call(e,
"transactionType")){let o=e.transactionType;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/transactionType","","minLeng\
th",{limit:1})),r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.pricing!==void 0&&n.call(
e,"pricing")){let o=e.pricing;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.listPrice!==void 0&&n.call(o,"listPrice")){
let f=o.listPrice;typeof f=="number"&&isFinite(f)||((t??=[]).push(s(i+"/pricing/listPrice","","type",{type:"number"})),r++)}
if(o.discountedPrice!==void 0&&n.call(o,"discountedPrice")){let f=o.discountedPrice;typeof f=="number"&&isFinite(f)||((t??=
[]).push(s(i+"/pricing/discountedPrice","","type",{type:"number"})),r++)}if(o.proratedPrice!==void 0&&n.call(o,"prorated\
Price")){let f=o.proratedPrice;typeof f=="number"&&isFinite(f)||((t??=[]).push(s(i+"/pricing/proratedPrice","","type",{type:"\
number"})),r++)}if(o.price!==void 0&&n.call(o,"price")){let f=o.price;typeof f=="number"&&isFinite(f)||((t??=[]).push(s(
i+"/pricing/price","","type",{type:"number"})),r++)}if(o.extendedPrice!==void 0&&n.call(o,"extendedPrice")){let f=o.extendedPrice;
typeof f=="number"&&isFinite(f)||((t??=[]).push(s(i+"/pricing/extendedPrice","","type",{type:"number"})),r++)}}else(t??=
[]).push(s(i+"/pricing","","type",{type:"object"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(X(e.links,{instancePath:i+
"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?X.errors:t.concat(X.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let o=e.attributes;o&&typeof o=="object"&&!Array.isArray(o)?(o.objectType!==void 0&&n.call(
o,"objectType")&&typeof o.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),o.etag!==void 0&&n.call(o,"etag")&&typeof o.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return w.errors=t,r===0}function x(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.self!==void 0&&n.call(e,"self")&&(b(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"\
self",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.provisioningStatus!==void 0&&n.call(e,"provis\
ioningStatus")&&(b(e.provisioningStatus,{instancePath:i+"/provisioningStatus",parentData:e,parentDataProperty:"provision\
ingStatus",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.patchOperation!==void 0&&n.call(e,"patch\
Operation")&&(b(e.patchOperation,{instancePath:i+"/patchOperation",parentData:e,parentDataProperty:"patchOperation",rootData:c})||
(t=t===null?b.errors:t.concat(b.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),x.errors=t,r===
0}function xe(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),
r++),(e.lineItems===void 0||!n.call(e,"lineItems"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItems"})),r++),
e.referenceCustomerId!==void 0&&n.call(e,"referenceCustomerId")){let p=e.referenceCustomerId;typeof p=="string"?J.test(p)||
((t??=[]).push(s(i+"/referenceCustomerId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/referenceCustomerId","",
"type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let p=e.billingCycle;typeof p=="stri\
ng"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billingCycle","","ty\
pe",{type:"string"})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")){let p=e.currencyCode;typeof p=="string"?
ke.test(p)||((t??=[]).push(s(i+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),r++):((t??=[]).push(s(i+"/currencyC\
ode","","type",{type:"string"})),r++)}if(e.partnerOnRecordAttestationAccepted!==void 0&&n.call(e,"partnerOnRecordAttesta\
tionAccepted")&&typeof e.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).push(s(i+"/partnerOnRecordAttestationA\
ccepted","","type",{type:"boolean"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).
push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.alternateId!==
void 0&&n.call(e,"alternateId")&&typeof e.alternateId!="string"&&((t??=[]).push(s(i+"/alternateId","","type",{type:"stri\
ng"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let p=e.lineItems;if(Array.isArray(p)){p.length<1&&((t??=[]).push(
s(i+"/lineItems","","minItems",{limit:1})),r++);const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)w(p[y],{instancePath:i+
"/lineItems/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?w.errors:t.concat(w.errors),r=t.length)}else
(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.currencySymbol!==void 0&&n.call(e,"currencySymbol")&&
typeof e.currencySymbol!="string"&&((t??=[]).push(s(i+"/currencySymbol","","type",{type:"string"})),r++),e.creationDate!==
void 0&&n.call(e,"creationDate")){let p=e.creationDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/creationDate",
"","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","type",{type:"string"})),r++)}if(e.status!==
void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.call(e,"transactionT\
ype")){let p=e.transactionType;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/transactionType","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.links!==void 0&&n.call(e,"links")&&(x(e.
links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?x.errors:t.concat(x.errors),
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
i+"/client","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return xe.errors=t,r===
0}const l=Re;function Re(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;const p=r;let o=!1;const f=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.code===void 0||!n.call(e,"code"))&&((t??=[]).push(s(i,"#/anyOf/0/requ\
ired","required",{missingProperty:"code"})),r++),(e.description===void 0||!n.call(e,"description"))&&((t??=[]).push(s(i,
"#/anyOf/0/required","required",{missingProperty:"description"})),r++),e.code!==void 0&&n.call(e,"code")){let m=e.code;const h=r;
let C=!1,v=null;const g=r;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).push(s(i+"/code","#/anyOf/0/prop\
erties/code/oneOf/0/type","type",{type:"integer"})),r++);var y=g===r;y&&(C=!0,v=0);const k=r;typeof m=="string"?a(m)<1&&
((t??=[]).push(s(i+"/code","#/anyOf/0/properties/code/oneOf/1/minLength","minLength",{limit:1})),r++):((t??=[]).push(s(i+
"/code","#/anyOf/0/properties/code/oneOf/1/type","type",{type:"string"})),r++);var y=k===r;y&&C?(C=!1,v=[v,1]):y&&(C=!0,
v=1),C?(r=h,t!==null&&(h?t.length=h:t=null)):((t??=[]).push(s(i+"/code","#/anyOf/0/properties/code/oneOf","oneOf",{passingSchemas:v})),
r++)}e.description!==void 0&&n.call(e,"description")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description",
"#/anyOf/0/properties/description/type","type",{type:"string"})),r++),e.data!==void 0&&n.call(e,"data")&&(Array.isArray(
e.data)||((t??=[]).push(s(i+"/data","#/anyOf/0/properties/data/type","type",{type:"array"})),r++)),e.source!==void 0&&n.
call(e,"source")&&typeof e.source!="string"&&((t??=[]).push(s(i+"/source","#/anyOf/0/properties/source/type","type",{type:"\
string"})),r++)}else(t??=[]).push(s(i,"#/anyOf/0/type","type",{type:"object"})),r++;var u=f===r;if(o=o||u,!o){const m=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.statusCode===void 0||!n.call(e,"statusCode"))&&((t??=[]).push(s(i,"#/\
anyOf/1/required","required",{missingProperty:"statusCode"})),r++),(e.message===void 0||!n.call(e,"message"))&&((t??=[]).
push(s(i,"#/anyOf/1/required","required",{missingProperty:"message"})),r++),e.statusCode!==void 0&&n.call(e,"statusCode")){
let C=e.statusCode;typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)||((t??=[]).push(s(i+"/statusCode","#/anyOf/1/prope\
rties/statusCode/type","type",{type:"integer"})),r++)}e.message!==void 0&&n.call(e,"message")&&typeof e.message!="string"&&
((t??=[]).push(s(i+"/message","#/anyOf/1/properties/message/type","type",{type:"string"})),r++)}else(t??=[]).push(s(i,"#\
/anyOf/1/type","type",{type:"object"})),r++;var u=m===r;if(o=o||u,!o){const C=r;if(e&&typeof e=="object"&&!Array.isArray(
e)){if((e.code===void 0||!n.call(e,"code"))&&((t??=[]).push(s(i,"#/anyOf/2/required","required",{missingProperty:"code"})),
r++),(e.other_errors===void 0||!n.call(e,"other_errors"))&&((t??=[]).push(s(i,"#/anyOf/2/required","required",{missingProperty:"\
other_errors"})),r++),e.code!==void 0&&n.call(e,"code")){let g=e.code;typeof g=="string"?a(g)>64&&((t??=[]).push(s(i+"/c\
ode","#/anyOf/2/properties/code/maxLength","maxLength",{limit:64})),r++):((t??=[]).push(s(i+"/code","#/anyOf/2/propertie\
s/code/type","type",{type:"string"})),r++)}if(e.data!==void 0&&n.call(e,"data")){let g=e.data;g&&typeof g=="object"&&!Array.
isArray(g)||((t??=[]).push(s(i+"/data","#/anyOf/2/properties/data/type","type",{type:"object"})),r++)}if(e.Source!==void 0&&
n.call(e,"Source")&&typeof e.Source!="string"&&((t??=[]).push(s(i+"/Source","#/anyOf/2/properties/Source/type","type",{type:"\
string"})),r++),e.other_errors!==void 0&&n.call(e,"other_errors")){let g=e.other_errors;if(Array.isArray(g)){const k=g.length,
D=r;for(let d=0;d<k&&!(r-D>=1e3);d++){let N=g[d];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.error_code!==void 0&&
n.call(N,"error_code")&&typeof N.error_code!="string"&&((t??=[]).push(s(i+"/other_errors/"+d+"/error_code","#/anyOf/2/pr\
operties/other_errors/items/properties/error_code/type","type",{type:"string"})),r++),N.message!==void 0&&n.call(N,"mess\
age")&&typeof N.message!="string"&&((t??=[]).push(s(i+"/other_errors/"+d+"/message","#/anyOf/2/properties/other_errors/i\
tems/properties/message/type","type",{type:"string"})),r++),N.parameters!==void 0&&n.call(N,"parameters")){let L=N.parameters;
L&&typeof L=="object"&&!Array.isArray(L)||((t??=[]).push(s(i+"/other_errors/"+d+"/parameters","#/anyOf/2/properties/othe\
r_errors/items/properties/parameters/type","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/other_errors/"+d,"#/an\
yOf/2/properties/other_errors/items/type","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/other_errors","#/anyOf/2\
/properties/other_errors/type","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"#/anyOf/2/type","type",{type:"object"})),
r++;var u=C===r;o=o||u}}return o?(r=p,t!==null&&(p?t.length=p:t=null)):((t??=[]).push(s(i,"#/anyOf","anyOf",{})),r++),Re.
errors=t,r===0}const mt=Se;function F(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),
(e.lineItems===void 0||!n.call(e,"lineItems"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItems"})),r++),e.
referenceCustomerId!==void 0&&n.call(e,"referenceCustomerId")){let p=e.referenceCustomerId;typeof p=="string"?J.test(p)||
((t??=[]).push(s(i+"/referenceCustomerId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/referenceCustomerId","",
"type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let p=e.billingCycle;typeof p=="stri\
ng"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billingCycle","","ty\
pe",{type:"string"})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")){let p=e.currencyCode;typeof p=="string"?
ke.test(p)||((t??=[]).push(s(i+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),r++):((t??=[]).push(s(i+"/currencyC\
ode","","type",{type:"string"})),r++)}if(e.partnerOnRecordAttestationAccepted!==void 0&&n.call(e,"partnerOnRecordAttesta\
tionAccepted")&&typeof e.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).push(s(i+"/partnerOnRecordAttestationA\
ccepted","","type",{type:"boolean"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).
push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.alternateId!==
void 0&&n.call(e,"alternateId")&&typeof e.alternateId!="string"&&((t??=[]).push(s(i+"/alternateId","","type",{type:"stri\
ng"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let p=e.lineItems;if(Array.isArray(p)){p.length<1&&((t??=[]).push(
s(i+"/lineItems","","minItems",{limit:1})),r++);const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)w(p[y],{instancePath:i+
"/lineItems/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?w.errors:t.concat(w.errors),r=t.length)}else
(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.currencySymbol!==void 0&&n.call(e,"currencySymbol")&&
typeof e.currencySymbol!="string"&&((t??=[]).push(s(i+"/currencySymbol","","type",{type:"string"})),r++),e.creationDate!==
void 0&&n.call(e,"creationDate")){let p=e.creationDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/creationDate",
"","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","type",{type:"string"})),r++)}if(e.status!==
void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.call(e,"transactionT\
ype")){let p=e.transactionType;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/transactionType","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.links!==void 0&&n.call(e,"links")&&(x(e.
links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?x.errors:t.concat(x.errors),
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
i+"/client","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return F.errors=t,r===
0}function j(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.self!==void 0&&n.call(e,"self")&&(b(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"\
self",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(b(e.next,{instancePath:i+
"/next",parentData:e,parentDataProperty:"next",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.previous!==
void 0&&n.call(e,"previous")&&(b(e.previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:c})||
(t=t===null?b.errors:t.concat(b.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),j.errors=t,r===
0}function Se(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){
let p=e.items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)F(p[y],{instancePath:i+"/items/"+
y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?F.errors:t.concat(F.errors),r=t.length)}else(t??=[]).push(
s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",
parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return Se.errors=t,r===0}const dt=Fe;function Fe(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),
r++),(e.lineItems===void 0||!n.call(e,"lineItems"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItems"})),r++),
(e.billingCycle===void 0||!n.call(e,"billingCycle"))&&((t??=[]).push(s(i,"","required",{missingProperty:"billingCycle"})),
r++),(e.creationDate===void 0||!n.call(e,"creationDate"))&&((t??=[]).push(s(i,"","required",{missingProperty:"creationDa\
te"})),r++),e.referenceCustomerId!==void 0&&n.call(e,"referenceCustomerId")){let p=e.referenceCustomerId;typeof p=="stri\
ng"?J.test(p)||((t??=[]).push(s(i+"/referenceCustomerId","","format",{format:"uuid"})),r++):((t??=[]).push(s(i+"/referen\
ceCustomerId","","type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let p=e.billingCycle;
typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billi\
ngCycle","","type",{type:"string"})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")){let p=e.currencyCode;typeof p==
"string"?ke.test(p)||((t??=[]).push(s(i+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),r++):((t??=[]).push(s(i+"/\
currencyCode","","type",{type:"string"})),r++)}if(e.partnerOnRecordAttestationAccepted!==void 0&&n.call(e,"partnerOnReco\
rdAttestationAccepted")&&typeof e.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).push(s(i+"/partnerOnRecordAtt\
estationAccepted","","type",{type:"boolean"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&
((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.
alternateId!==void 0&&n.call(e,"alternateId")&&typeof e.alternateId!="string"&&((t??=[]).push(s(i+"/alternateId","","typ\
e",{type:"string"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let p=e.lineItems;if(Array.isArray(p)){p.length<1&&
((t??=[]).push(s(i+"/lineItems","","minItems",{limit:1})),r++);const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)w(p[y],
{instancePath:i+"/lineItems/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?w.errors:t.concat(w.errors),
r=t.length)}else(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.currencySymbol!==void 0&&n.call(e,"cu\
rrencySymbol")&&typeof e.currencySymbol!="string"&&((t??=[]).push(s(i+"/currencySymbol","","type",{type:"string"})),r++),
e.creationDate!==void 0&&n.call(e,"creationDate")){let p=e.creationDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+
"/creationDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","type",{type:"string"})),r++)}
if(e.status!==void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","min\
Length",{limit:1})),r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.transactionType!==void 0&&n.
call(e,"transactionType")){let p=e.transactionType;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/transactionType","","\
minLength",{limit:1})),r++):((t??=[]).push(s(i+"/transactionType","","type",{type:"string"})),r++)}if(e.links!==void 0&&
n.call(e,"links")&&(x(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?
x.errors:t.concat(x.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p==
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
t"})),r++;return Fe.errors=t,r===0}const gt=Qe;function P(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.quantity!==void 0&&n.call(e,"quantity")){let p=e.quantity;typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)||((t??=[]).push(s(i+"/quantity","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||
isNaN(p))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.status!==void 0&&n.call(e,"\
status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),r++):((t??=[]).
push(s(i+"/status","","type",{type:"string"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return P.errors=
t,r===0}function ee(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e==
"object"&&!Array.isArray(e)){if((e.lineItemNumber===void 0||!n.call(e,"lineItemNumber"))&&((t??=[]).push(s(i,"","require\
d",{missingProperty:"lineItemNumber"})),r++),e.orderLineItemId!==void 0&&n.call(e,"orderLineItemId")){let p=e.orderLineItemId;
typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/orderLineItemId","","type",{type:"integer"})),r++)}
if(e.lineItemNumber!==void 0&&n.call(e,"lineItemNumber")){let p=e.lineItemNumber;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/lineItemNumber","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p))&&((t??=[]).push(s(i+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),r++)}if(e.status!==void 0&&n.
call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),r++):
((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.quantityProvisioningInformation!==void 0&&n.call(e,"q\
uantityProvisioningInformation")){let p=e.quantityProvisioningInformation;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<
o&&!(r-f>=1e3);y++)P(p[y],{instancePath:i+"/quantityProvisioningInformation/"+y,parentData:p,parentDataProperty:y,rootData:c})||
(t=t===null?P.errors:t.concat(P.errors),r=t.length)}else(t??=[]).push(s(i+"/quantityProvisioningInformation","","type",{
type:"array"})),r++}if(e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(
p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/object\
Type","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/\
attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ee.errors=t,r===0}function Qe(e,{instancePath:i="",parentData:A,
parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===void 0||
!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.call(e,"\
totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalCount","",
"type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCount","","mi\
nimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(p)){const o=p.
length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)ee(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,rootData:c})||
(t=t===null?ee.errors:t.concat(ee.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.
links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||
(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&
typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=
[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!=
"string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","t\
ype",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return Qe.errors=t,r===0}const Ae=Me;function te(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.lineItemNumber!==void 0&&n.call(e,"lineItemNumber")){let p=e.lineItemNumber;typeof p=="num\
ber"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/lineItemNumber","","type",{type:"integer"})),r++),typeof p=="\
number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),r++)}
e.link!==void 0&&n.call(e,"link")&&(b(e.link,{instancePath:i+"/link",parentData:e,parentDataProperty:"link",rootData:c})||
(t=t===null?b.errors:t.concat(b.errors),r=t.length))}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return te.errors=
t,r===0}function Me(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e==
"object"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){
let p=e.items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)te(p[y],{instancePath:i+"/items\
/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?te.errors:t.concat(te.errors),r=t.length)}else(t??=[]).
push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/li\
nks",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return Me.errors=t,r===0}const ve=_e;function _e(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"i\
tems"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&
((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.
items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.attachmentId!==void 0&&n.call(u,"attachmentId")&&typeof u.attachmentId!="string"&&((t??=[]).push(s(i+"/\
items/"+y+"/attachmentId","","type",{type:"string"})),r++),u.fileName!==void 0&&n.call(u,"fileName")&&typeof u.fileName!=
"string"&&((t??=[]).push(s(i+"/items/"+y+"/fileName","","type",{type:"string"})),r++),u.sizeInKB!==void 0&&n.call(u,"siz\
eInKB")){let m=u.sizeInKB;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).push(s(i+"/items/"+y+"/sizeInKB",
"","type",{type:"integer"})),r++),typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))&&((t??=[]).push(s(i+"/items/"+y+"/siz\
eInKB","","minimum",{comparison:">=",limit:0})),r++)}if(u.attachmentType!==void 0&&n.call(u,"attachmentType")){let m=u.attachmentType;
typeof m=="string"?a(m)<1&&((t??=[]).push(s(i+"/items/"+y+"/attachmentType","","minLength",{limit:1})),r++):((t??=[]).push(
s(i+"/items/"+y+"/attachmentType","","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/items/"+y,"","type",{type:"o\
bject"})),r++}}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(
e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),
r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?
(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectTyp\
e","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/att\
ributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=
[]).push(s(i,"","type",{type:"object"})),r++;return _e.errors=t,r===0}const Te=Be;function re(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.catalogItemId===void 0||!n.call(e,"catalogItemId"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
catalogItemId"})),r++),(e.quantity===void 0||!n.call(e,"quantity"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
quantity"})),r++),(e.billingCycle===void 0||!n.call(e,"billingCycle"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
billingCycle"})),r++),e.id!==void 0&&n.call(e,"id")){let f=e.id;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||((t??=
[]).push(s(i+"/id","","type",{type:"integer"})),r++),typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))&&((t??=[]).push(s(
i+"/id","","minimum",{comparison:">=",limit:0})),r++)}if(e.catalogItemId!==void 0&&n.call(e,"catalogItemId")){let f=e.catalogItemId;
typeof f=="string"?a(f)<1&&((t??=[]).push(s(i+"/catalogItemId","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/cata\
logItemId","","type",{type:"string"})),r++)}if(e.friendlyName!==void 0&&n.call(e,"friendlyName")&&typeof e.friendlyName!=
"string"&&((t??=[]).push(s(i+"/friendlyName","","type",{type:"string"})),r++),e.quantity!==void 0&&n.call(e,"quantity")){
let f=e.quantity;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||((t??=[]).push(s(i+"/quantity","","type",{type:"int\
eger"})),r++),typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")&&typeof e.currencyCode!="string"&&((t??=[]).push(
s(i+"/currencyCode","","type",{type:"string"})),r++),e.billingCycle!==void 0&&n.call(e,"billingCycle")){let f=e.billingCycle;
typeof f=="string"?a(f)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billi\
ngCycle","","type",{type:"string"})),r++)}if(e.termDuration!==void 0&&n.call(e,"termDuration")){let f=e.termDuration;typeof f==
"string"?De.test(f)||((t??=[]).push(s(i+"/termDuration","","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W\
)?([0-9]+D)?)?$"})),r++):((t??=[]).push(s(i+"/termDuration","","type",{type:"string"})),r++)}if(e.promotionId!==void 0&&
n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(s(i+"/promotionId","","type",{type:"string"})),r++),
e.renewsTo!==void 0&&n.call(e,"renewsTo")){let f=e.renewsTo;const y=r;let u=!1,m=null;const h=r;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.termDuration!==void 0&&n.call(f,"termDuration")){let v=f.termDuration;typeof v=="string"?H.test(
v)||((t??=[]).push(s(i+"/renewsTo/termDuration","#/properties/renewsTo/oneOf/0/properties/termDuration/pattern","pattern",
{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),r++):((t??=[]).push(s(i+"/renewsTo/termDuration","#/\
properties/renewsTo/oneOf/0/properties/termDuration/type","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/renewsT\
o","#/properties/renewsTo/oneOf/0/type","type",{type:"object"})),r++;var p=h===r;p&&(u=!0,m=0);const C=r;if(Array.isArray(
f)){const v=f.length,g=r;for(let k=0;k<v&&!(r-g>=1e3);k++){let D=f[k];if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.
termDuration!==void 0&&n.call(D,"termDuration")){let d=D.termDuration;typeof d=="string"?H.test(d)||((t??=[]).push(s(i+"\
/renewsTo/"+k+"/termDuration","#/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern","pattern",{pattern:"\
^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),r++):((t??=[]).push(s(i+"/renewsTo/"+k+"/termDuration","#/prop\
erties/renewsTo/oneOf/1/items/properties/termDuration/type","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/renew\
sTo/"+k,"#/properties/renewsTo/oneOf/1/items/type","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/renewsTo","#/pr\
operties/renewsTo/oneOf/1/type","type",{type:"array"})),r++;var p=C===r;p&&u?(u=!1,m=[m,1]):p&&(u=!0,m=1),u?(r=y,t!==null&&
(y?t.length=y:t=null)):((t??=[]).push(s(i+"/renewsTo","#/properties/renewsTo/oneOf","oneOf",{passingSchemas:m})),r++)}if(e.
customTermEndDate!==void 0&&n.call(e,"customTermEndDate")){let f=e.customTermEndDate;typeof f=="string"?Ie.test(f)||((t??=
[]).push(s(i+"/customTermEndDate","","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+\
)?(Z|[+-][0-9]{2}:[0-9]{2})?$"})),r++):((t??=[]).push(s(i+"/customTermEndDate","","type",{type:"string"})),r++)}if(e.attestationAccepted!==
void 0&&n.call(e,"attestationAccepted")&&typeof e.attestationAccepted!="boolean"&&((t??=[]).push(s(i+"/attestationAccept\
ed","","type",{type:"boolean"})),r++),e.participants!==void 0&&n.call(e,"participants")){let f=e.participants;if(Array.isArray(
f)){const y=f.length,u=r;for(let m=0;m<y&&!(r-u>=1e3);m++){let h=f[m];if(h&&typeof h=="object"&&!Array.isArray(h)){if((h.
key===void 0||!n.call(h,"key"))&&((t??=[]).push(s(i+"/participants/"+m,"","required",{missingProperty:"key"})),r++),(h.value===
void 0||!n.call(h,"value"))&&((t??=[]).push(s(i+"/participants/"+m,"","required",{missingProperty:"value"})),r++),h.key!==
void 0&&n.call(h,"key")){let C=h.key;typeof C=="string"?a(C)<1&&((t??=[]).push(s(i+"/participants/"+m+"/key","","minLeng\
th",{limit:1})),r++):((t??=[]).push(s(i+"/participants/"+m+"/key","","type",{type:"string"})),r++)}if(h.value!==void 0&&
n.call(h,"value")){let C=h.value;typeof C=="string"?a(C)<1&&((t??=[]).push(s(i+"/participants/"+m+"/value","","minLength",
{limit:1})),r++):((t??=[]).push(s(i+"/participants/"+m+"/value","","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+
"/participants/"+m,"","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/participants","","type",{type:"array"})),r++}
if(e.provisioningContext!==void 0&&n.call(e,"provisioningContext")){let f=e.provisioningContext;if(f&&typeof f=="object"&&
!Array.isArray(f)){const y=r;for(const u of Object.keys(f)){if(r-y>=1e3)break;typeof f[u]!="string"&&((t??=[]).push(s(i+
"/provisioningContext/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+
"/provisioningContext","","type",{type:"object"})),r++}if(e.purchaseCommitment!==void 0&&n.call(e,"purchaseCommitment")){
let f=e.purchaseCommitment;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.amount!==void 0&&n.call(f,"amount")){let y=f.
amount;typeof y=="number"&&isFinite(y)||((t??=[]).push(s(i+"/purchaseCommitment/amount","","type",{type:"number"})),r++)}
f.currency!==void 0&&n.call(f,"currency")&&typeof f.currency!="string"&&((t??=[]).push(s(i+"/purchaseCommitment/currency",
"","type",{type:"string"})),r++),f.grain!==void 0&&n.call(f,"grain")&&typeof f.grain!="string"&&((t??=[]).push(s(i+"/pur\
chaseCommitment/grain","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/purchaseCommitment","","type",{type:"obj\
ect"})),r++}if(e.orderGroup!==void 0&&n.call(e,"orderGroup")&&typeof e.orderGroup!="string"&&((t??=[]).push(s(i+"/orderG\
roup","","type",{type:"string"})),r++),e.pricing!==void 0&&n.call(e,"pricing")){let f=e.pricing;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.listPrice!==void 0&&n.call(f,"listPrice")){let y=f.listPrice;typeof y=="number"&&isFinite(y)||((t??=
[]).push(s(i+"/pricing/listPrice","","type",{type:"number"})),r++)}if(f.discountedPrice!==void 0&&n.call(f,"discountedPr\
ice")){let y=f.discountedPrice;typeof y=="number"&&isFinite(y)||((t??=[]).push(s(i+"/pricing/discountedPrice","","type",
{type:"number"})),r++)}if(f.proratedPrice!==void 0&&n.call(f,"proratedPrice")){let y=f.proratedPrice;typeof y=="number"&&
isFinite(y)||((t??=[]).push(s(i+"/pricing/proratedPrice","","type",{type:"number"})),r++)}if(f.price!==void 0&&n.call(f,
"price")){let y=f.price;typeof y=="number"&&isFinite(y)||((t??=[]).push(s(i+"/pricing/price","","type",{type:"number"})),
r++)}if(f.extendedPrice!==void 0&&n.call(f,"extendedPrice")){let y=f.extendedPrice;typeof y=="number"&&isFinite(y)||((t??=
[]).push(s(i+"/pricing/extendedPrice","","type",{type:"number"})),r++)}}else(t??=[]).push(s(i+"/pricing","","type",{type:"\
object"})),r++}if(e.error!==void 0&&n.call(e,"error")){let f=e.error;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.errorCode!==
void 0&&n.call(f,"errorCode")){let y=f.errorCode;const u=r;let m=!1,h=null;const C=r;typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)||((t??=[]).push(s(i+"/error/errorCode","#/$defs/CartError/properties/errorCode/oneOf/0/type","type",{type:"\
integer"})),r++);var o=C===r;o&&(m=!0,h=0);const v=r;typeof y=="string"?a(y)<1&&((t??=[]).push(s(i+"/error/errorCode","#\
/$defs/CartError/properties/errorCode/oneOf/1/minLength","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/error/errorCo\
de","#/$defs/CartError/properties/errorCode/oneOf/1/type","type",{type:"string"})),r++);var o=v===r;o&&m?(m=!1,h=[h,1]):
o&&(m=!0,h=1),m?(r=u,t!==null&&(u?t.length=u:t=null)):((t??=[]).push(s(i+"/error/errorCode","#/$defs/CartError/propertie\
s/errorCode/oneOf","oneOf",{passingSchemas:h})),r++)}if(f.errorDescription!==void 0&&n.call(f,"errorDescription")&&typeof f.
errorDescription!="string"&&((t??=[]).push(s(i+"/error/errorDescription","","type",{type:"string"})),r++),f.additionalInformation!==
void 0&&n.call(f,"additionalInformation")){let y=f.additionalInformation;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.
availableQuantity!==void 0&&n.call(y,"availableQuantity")){let u=y.availableQuantity;typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)||((t??=[]).push(s(i+"/error/additionalInformation/availableQuantity","","type",{type:"integer"})),r++)}if(y.
purchasedQuantity!==void 0&&n.call(y,"purchasedQuantity")){let u=y.purchasedQuantity;typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)||((t??=[]).push(s(i+"/error/additionalInformation/purchasedQuantity","","type",{type:"integer"})),r++)}}else
(t??=[]).push(s(i+"/error/additionalInformation","","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/error","","typ\
e",{type:"object"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return re.errors=t,r===0}function ie(e,{
instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(
e)){if((e.catalogItemId===void 0||!n.call(e,"catalogItemId"))&&((t??=[]).push(s(i,"","required",{missingProperty:"catalo\
gItemId"})),r++),(e.quantity===void 0||!n.call(e,"quantity"))&&((t??=[]).push(s(i,"","required",{missingProperty:"quanti\
ty"})),r++),(e.billingCycle===void 0||!n.call(e,"billingCycle"))&&((t??=[]).push(s(i,"","required",{missingProperty:"bil\
lingCycle"})),r++),e.id!==void 0&&n.call(e,"id")){let f=e.id;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||((t??=[]).
push(s(i+"/id","","type",{type:"integer"})),r++),typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))&&((t??=[]).push(s(i+"/\
id","","minimum",{comparison:">=",limit:0})),r++)}if(e.catalogItemId!==void 0&&n.call(e,"catalogItemId")){let f=e.catalogItemId;
typeof f=="string"?a(f)<1&&((t??=[]).push(s(i+"/catalogItemId","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/cata\
logItemId","","type",{type:"string"})),r++)}if(e.friendlyName!==void 0&&n.call(e,"friendlyName")&&typeof e.friendlyName!=
"string"&&((t??=[]).push(s(i+"/friendlyName","","type",{type:"string"})),r++),e.quantity!==void 0&&n.call(e,"quantity")){
let f=e.quantity;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||((t??=[]).push(s(i+"/quantity","","type",{type:"int\
eger"})),r++),typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(e.currencyCode!==void 0&&n.call(e,"currencyCode")&&typeof e.currencyCode!="string"&&((t??=[]).push(
s(i+"/currencyCode","","type",{type:"string"})),r++),e.billingCycle!==void 0&&n.call(e,"billingCycle")){let f=e.billingCycle;
typeof f=="string"?a(f)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billi\
ngCycle","","type",{type:"string"})),r++)}if(e.termDuration!==void 0&&n.call(e,"termDuration")){let f=e.termDuration;typeof f==
"string"?De.test(f)||((t??=[]).push(s(i+"/termDuration","","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W\
)?([0-9]+D)?)?$"})),r++):((t??=[]).push(s(i+"/termDuration","","type",{type:"string"})),r++)}if(e.promotionId!==void 0&&
n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(s(i+"/promotionId","","type",{type:"string"})),r++),
e.renewsTo!==void 0&&n.call(e,"renewsTo")){let f=e.renewsTo;const y=r;let u=!1,m=null;const h=r;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.termDuration!==void 0&&n.call(f,"termDuration")){let v=f.termDuration;typeof v=="string"?H.test(
v)||((t??=[]).push(s(i+"/renewsTo/termDuration","#/properties/renewsTo/oneOf/0/properties/termDuration/pattern","pattern",
{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),r++):((t??=[]).push(s(i+"/renewsTo/termDuration","#/\
properties/renewsTo/oneOf/0/properties/termDuration/type","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/renewsT\
o","#/properties/renewsTo/oneOf/0/type","type",{type:"object"})),r++;var p=h===r;p&&(u=!0,m=0);const C=r;if(Array.isArray(
f)){const v=f.length,g=r;for(let k=0;k<v&&!(r-g>=1e3);k++){let D=f[k];if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.
termDuration!==void 0&&n.call(D,"termDuration")){let d=D.termDuration;typeof d=="string"?H.test(d)||((t??=[]).push(s(i+"\
/renewsTo/"+k+"/termDuration","#/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern","pattern",{pattern:"\
^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),r++):((t??=[]).push(s(i+"/renewsTo/"+k+"/termDuration","#/prop\
erties/renewsTo/oneOf/1/items/properties/termDuration/type","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/renew\
sTo/"+k,"#/properties/renewsTo/oneOf/1/items/type","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/renewsTo","#/pr\
operties/renewsTo/oneOf/1/type","type",{type:"array"})),r++;var p=C===r;p&&u?(u=!1,m=[m,1]):p&&(u=!0,m=1),u?(r=y,t!==null&&
(y?t.length=y:t=null)):((t??=[]).push(s(i+"/renewsTo","#/properties/renewsTo/oneOf","oneOf",{passingSchemas:m})),r++)}if(e.
customTermEndDate!==void 0&&n.call(e,"customTermEndDate")){let f=e.customTermEndDate;typeof f=="string"?Ie.test(f)||((t??=
[]).push(s(i+"/customTermEndDate","","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+\
)?(Z|[+-][0-9]{2}:[0-9]{2})?$"})),r++):((t??=[]).push(s(i+"/customTermEndDate","","type",{type:"string"})),r++)}if(e.attestationAccepted!==
void 0&&n.call(e,"attestationAccepted")&&typeof e.attestationAccepted!="boolean"&&((t??=[]).push(s(i+"/attestationAccept\
ed","","type",{type:"boolean"})),r++),e.participants!==void 0&&n.call(e,"participants")){let f=e.participants;if(Array.isArray(
f)){const y=f.length,u=r;for(let m=0;m<y&&!(r-u>=1e3);m++){let h=f[m];if(h&&typeof h=="object"&&!Array.isArray(h)){if((h.
key===void 0||!n.call(h,"key"))&&((t??=[]).push(s(i+"/participants/"+m,"","required",{missingProperty:"key"})),r++),(h.value===
void 0||!n.call(h,"value"))&&((t??=[]).push(s(i+"/participants/"+m,"","required",{missingProperty:"value"})),r++),h.key!==
void 0&&n.call(h,"key")){let C=h.key;typeof C=="string"?a(C)<1&&((t??=[]).push(s(i+"/participants/"+m+"/key","","minLeng\
th",{limit:1})),r++):((t??=[]).push(s(i+"/participants/"+m+"/key","","type",{type:"string"})),r++)}if(h.value!==void 0&&
n.call(h,"value")){let C=h.value;typeof C=="string"?a(C)<1&&((t??=[]).push(s(i+"/participants/"+m+"/value","","minLength",
{limit:1})),r++):((t??=[]).push(s(i+"/participants/"+m+"/value","","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+
"/participants/"+m,"","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/participants","","type",{type:"array"})),r++}
if(e.provisioningContext!==void 0&&n.call(e,"provisioningContext")){let f=e.provisioningContext;if(f&&typeof f=="object"&&
!Array.isArray(f)){const y=r;for(const u of Object.keys(f)){if(r-y>=1e3)break;typeof f[u]!="string"&&((t??=[]).push(s(i+
"/provisioningContext/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+
"/provisioningContext","","type",{type:"object"})),r++}if(e.purchaseCommitment!==void 0&&n.call(e,"purchaseCommitment")){
let f=e.purchaseCommitment;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.amount!==void 0&&n.call(f,"amount")){let y=f.
amount;typeof y=="number"&&isFinite(y)||((t??=[]).push(s(i+"/purchaseCommitment/amount","","type",{type:"number"})),r++)}
f.currency!==void 0&&n.call(f,"currency")&&typeof f.currency!="string"&&((t??=[]).push(s(i+"/purchaseCommitment/currency",
"","type",{type:"string"})),r++),f.grain!==void 0&&n.call(f,"grain")&&typeof f.grain!="string"&&((t??=[]).push(s(i+"/pur\
chaseCommitment/grain","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/purchaseCommitment","","type",{type:"obj\
ect"})),r++}if(e.orderGroup!==void 0&&n.call(e,"orderGroup")&&typeof e.orderGroup!="string"&&((t??=[]).push(s(i+"/orderG\
roup","","type",{type:"string"})),r++),e.pricing!==void 0&&n.call(e,"pricing")){let f=e.pricing;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.listPrice!==void 0&&n.call(f,"listPrice")){let y=f.listPrice;typeof y=="number"&&isFinite(y)||((t??=
[]).push(s(i+"/pricing/listPrice","","type",{type:"number"})),r++)}if(f.discountedPrice!==void 0&&n.call(f,"discountedPr\
ice")){let y=f.discountedPrice;typeof y=="number"&&isFinite(y)||((t??=[]).push(s(i+"/pricing/discountedPrice","","type",
{type:"number"})),r++)}if(f.proratedPrice!==void 0&&n.call(f,"proratedPrice")){let y=f.proratedPrice;typeof y=="number"&&
isFinite(y)||((t??=[]).push(s(i+"/pricing/proratedPrice","","type",{type:"number"})),r++)}if(f.price!==void 0&&n.call(f,
"price")){let y=f.price;typeof y=="number"&&isFinite(y)||((t??=[]).push(s(i+"/pricing/price","","type",{type:"number"})),
r++)}if(f.extendedPrice!==void 0&&n.call(f,"extendedPrice")){let y=f.extendedPrice;typeof y=="number"&&isFinite(y)||((t??=
[]).push(s(i+"/pricing/extendedPrice","","type",{type:"number"})),r++)}}else(t??=[]).push(s(i+"/pricing","","type",{type:"\
object"})),r++}if(e.error!==void 0&&n.call(e,"error")){let f=e.error;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.errorCode!==
void 0&&n.call(f,"errorCode")){let y=f.errorCode;const u=r;let m=!1,h=null;const C=r;typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)||((t??=[]).push(s(i+"/error/errorCode","#/$defs/CartError/properties/errorCode/oneOf/0/type","type",{type:"\
integer"})),r++);var o=C===r;o&&(m=!0,h=0);const v=r;typeof y=="string"?a(y)<1&&((t??=[]).push(s(i+"/error/errorCode","#\
/$defs/CartError/properties/errorCode/oneOf/1/minLength","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/error/errorCo\
de","#/$defs/CartError/properties/errorCode/oneOf/1/type","type",{type:"string"})),r++);var o=v===r;o&&m?(m=!1,h=[h,1]):
o&&(m=!0,h=1),m?(r=u,t!==null&&(u?t.length=u:t=null)):((t??=[]).push(s(i+"/error/errorCode","#/$defs/CartError/propertie\
s/errorCode/oneOf","oneOf",{passingSchemas:h})),r++)}if(f.errorDescription!==void 0&&n.call(f,"errorDescription")&&typeof f.
errorDescription!="string"&&((t??=[]).push(s(i+"/error/errorDescription","","type",{type:"string"})),r++),f.additionalInformation!==
void 0&&n.call(f,"additionalInformation")){let y=f.additionalInformation;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.
availableQuantity!==void 0&&n.call(y,"availableQuantity")){let u=y.availableQuantity;typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)||((t??=[]).push(s(i+"/error/additionalInformation/availableQuantity","","type",{type:"integer"})),r++)}if(y.
purchasedQuantity!==void 0&&n.call(y,"purchasedQuantity")){let u=y.purchasedQuantity;typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)||((t??=[]).push(s(i+"/error/additionalInformation/purchasedQuantity","","type",{type:"integer"})),r++)}}else
(t??=[]).push(s(i+"/error/additionalInformation","","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/error","","typ\
e",{type:"object"})),r++}if(e.addonItems!==void 0&&n.call(e,"addonItems")){let f=e.addonItems;if(Array.isArray(f)){const y=f.
length,u=r;for(let m=0;m<y&&!(r-u>=1e3);m++)re(f[m],{instancePath:i+"/addonItems/"+m,parentData:f,parentDataProperty:m,rootData:c})||
(t=t===null?re.errors:t.concat(re.errors),r=t.length)}else(t??=[]).push(s(i+"/addonItems","","type",{type:"array"})),r++}}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ie.errors=t,r===0}function Be(e,{instancePath:i="",parentData:A,
parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.
call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),(e.lineItems===void 0||!n.call(e,"lineItem\
s"))&&((t??=[]).push(s(i,"","required",{missingProperty:"lineItems"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p==
"string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"stri\
ng"})),r++)}if(e.creationTimestamp!==void 0&&n.call(e,"creationTimestamp")){let p=e.creationTimestamp;typeof p=="string"?
O.test(p)||((t??=[]).push(s(i+"/creationTimestamp","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/creation\
Timestamp","","type",{type:"string"})),r++)}if(e.lastModifiedTimestamp!==void 0&&n.call(e,"lastModifiedTimestamp")){let p=e.
lastModifiedTimestamp;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/lastModifiedTimestamp","","format",{format:"dat\
e-time"})),r++):((t??=[]).push(s(i+"/lastModifiedTimestamp","","type",{type:"string"})),r++)}if(e.expirationTimestamp!==
void 0&&n.call(e,"expirationTimestamp")){let p=e.expirationTimestamp;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/\
expirationTimestamp","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/expirationTimestamp","","type",{type:"\
string"})),r++)}if(e.lastModifiedUser!==void 0&&n.call(e,"lastModifiedUser")&&typeof e.lastModifiedUser!="string"&&((t??=
[]).push(s(i+"/lastModifiedUser","","type",{type:"string"})),r++),e.status!==void 0&&n.call(e,"status")){let p=e.status;
typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/status","",
"type",{type:"string"})),r++)}if(e.lineItems!==void 0&&n.call(e,"lineItems")){let p=e.lineItems;if(Array.isArray(p)){p.length<
1&&((t??=[]).push(s(i+"/lineItems","","minItems",{limit:1})),r++);const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)
ie(p[y],{instancePath:i+"/lineItems/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?ie.errors:t.concat(ie.
errors),r=t.length)}else(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.partnerOnRecordAttestationAccepted!==
void 0&&n.call(e,"partnerOnRecordAttestationAccepted")&&typeof e.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).
push(s(i+"/partnerOnRecordAttestationAccepted","","type",{type:"boolean"})),r++),e.links!==void 0&&n.call(e,"links")&&(j(
e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),
r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?
(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectTyp\
e","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/att\
ributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=
[]).push(s(i,"","type",{type:"object"})),r++;return Be.errors=t,r===0}const bt=ze;function ze(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.orders===void 0||!n.call(e,"orders"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
orders"})),r++),e.orders!==void 0&&n.call(e,"orders")){let p=e.orders;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<
o&&!(r-f>=1e3);y++)F(p[y],{instancePath:i+"/orders/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?F.errors:
t.concat(F.errors),r=t.length)}else(t??=[]).push(s(i+"/orders","","type",{type:"array"})),r++}if(e.orderErrors!==void 0&&
n.call(e,"orderErrors")){let p=e.orderErrors;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){
let u=p[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.orderGroupId!==void 0&&n.call(u,"orderGroupId")&&typeof u.orderGroupId!=
"string"&&((t??=[]).push(s(i+"/orderErrors/"+y+"/orderGroupId","","type",{type:"string"})),r++),u.code!==void 0&&n.call(
u,"code")){let m=u.code;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).push(s(i+"/orderErrors/"+y+"/code",
"","type",{type:"integer"})),r++)}u.description!==void 0&&n.call(u,"description")&&typeof u.description!="string"&&((t??=
[]).push(s(i+"/orderErrors/"+y+"/description","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/orderErrors/"+y,"",
"type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/orderErrors","","type",{type:"array"})),r++}if(e.attributes!==void 0&&
n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"ob\
jectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),
p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"strin\
g"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"ob\
ject"})),r++;return ze.errors=t,r===0}const at=Ve;const Ge={type:"object",required:["id"],properties:{id:{type:"string",minLength:1},offerId:{type:"string"},entitlementId:{
type:"string"},offerName:{type:"string"},friendlyName:{type:"string"},productType:{$ref:"#/$defs/ItemType"},quantity:{type:"\
integer",minimum:0},unitType:{type:"string",minLength:1},parentSubscriptionId:{type:"string"},hasPurchasableAddons:{type:"\
boolean"},creationDate:{type:"string",format:"date-time"},effectiveStartDate:{type:"string",format:"date-time"},commitmentEndDate:{
type:"string",format:"date-time"},commitmentEndDateTime:{type:"string",format:"date-time"},cancellationAllowedUntilDate:{
type:["string","null"]},billingCycleEndDate:{type:"string",format:"date-time"},billingCycleEndDateTime:{type:"string",format:"\
date-time"},status:{$ref:"#/$defs/SubscriptionStatus"},autoRenewEnabled:{type:"boolean"},isTrial:{type:"boolean"},isMicrosoftProduct:{
type:"boolean"},publisherName:{type:"string"},billingType:{$ref:"#/$defs/BillingMethod"},billingCycle:{$ref:"#/$defs/Bil\
lingCycleType"},termDuration:{type:"string"},renewalTermDuration:{type:"string"},actions:{type:"array",items:{type:"stri\
ng"}},partnerId:{type:"string"},suspensionReasons:{type:"array",items:{type:"string"}},contractType:{$ref:"#/$defs/Contr\
actType"},refundOptions:{type:"array",items:{$ref:"#/$defs/RefundOption"}},refundableQuantity:{$ref:"#/$defs/RefundableQ\
uantity"},promotionId:{type:"string"},scheduledNextTermInstructions:{$ref:"#/$defs/NextTermInstructions"},nextChargeInstructions:{
$ref:"#/$defs/NextTermInstructions"},migratedFromSubscriptionId:{type:"string"},consumptionType:{oneOf:[{type:"string"},
{type:"array",items:{type:"object",properties:{azureEntitlementId:{type:"string"},partnerId:{type:"string"},type:{type:"\
string"},overage:{type:"boolean"},links:{type:"object",properties:{self:{type:"object",properties:{uri:{type:"string"},method:{
type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{
type:"string"}}},next:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{
type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}},previous:{type:"object",properties:{
uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{
type:"string"}}}},body:{type:"string"}}}}},attributes:{type:"object",properties:{objectType:{type:"string"},etag:{type:"\
string"}}}}}}]},customTermEndDate:{type:"string"},attentionReason:{type:"string"},attentionNeeded:{type:"boolean"},actionTaken:{
type:"boolean"},productOrderId:{type:"string"},lineItems:{type:"array",items:{$ref:"#/$defs/SubscriptionLineItem"}},orderId:{
type:"string"},links:{$ref:"#/$defs/SubscriptionLinks"},attributes:{$ref:"#/$defs/SubscriptionAttributes"}}};const Ue={type:"object",properties:{type:{type:"string",minLength:1},expiresAt:{type:["string","null"],format:"date-time"}}};function Q(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.totalQuantity!==void 0&&n.call(e,"totalQuantity")){let p=e.totalQuantity;typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalQuantity","","type",{type:"integer"})),r++),typeof p=="number"&&
isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalQuantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.details!==
void 0&&n.call(e,"details")){let p=e.details;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){
let u=p[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.quantity!==void 0&&n.call(u,"quantity")){let m=u.quantity;typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).push(s(i+"/details/"+y+"/quantity","","type",{type:"integer"})),r++),
typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))&&((t??=[]).push(s(i+"/details/"+y+"/quantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(u.allowedUntilDateTime!==void 0&&n.call(u,"allowedUntilDateTime")){let m=u.allowedUntilDateTime;typeof m==
"string"?O.test(m)||((t??=[]).push(s(i+"/details/"+y+"/allowedUntilDateTime","","format",{format:"date-time"})),r++):((t??=
[]).push(s(i+"/details/"+y+"/allowedUntilDateTime","","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/details/"+y,
"","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/details","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,
"","type",{type:"object"})),r++;return Q.errors=t,r===0}function pe(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.productId!==void 0&&n.call(e,"productId")&&typeof e.productId!="string"&&((t??=[]).push(s(
i+"/productId","","type",{type:"string"})),r++),e.skuId!==void 0&&n.call(e,"skuId")&&typeof e.skuId!="string"&&((t??=[]).
push(s(i+"/skuId","","type",{type:"string"})),r++),e.availabilityId!==void 0&&n.call(e,"availabilityId")&&typeof e.availabilityId!=
"string"&&((t??=[]).push(s(i+"/availabilityId","","type",{type:"string"})),r++),e.billingCycle!==void 0&&n.call(e,"billi\
ngCycle")){let p=e.billingCycle;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/billingCycle","","type",{type:"string"})),r++)}e.termDuration!==void 0&&n.call(e,"termDuration")&&
typeof e.termDuration!="string"&&((t??=[]).push(s(i+"/termDuration","","type",{type:"string"})),r++),e.promotionId!==void 0&&
n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(s(i+"/promotionId","","type",{type:"string"})),r++)}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return pe.errors=t,r===0}function E(e,{instancePath:i="",parentData:A,
parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.product!==void 0&&
n.call(e,"product")&&(pe(e.product,{instancePath:i+"/product",parentData:e,parentDataProperty:"product",rootData:c})||(t=
t===null?pe.errors:t.concat(pe.errors),r=t.length)),e.quantity!==void 0&&n.call(e,"quantity")){let p=e.quantity;typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/quantity","","type",{type:"integer"})),r++),typeof p=="nu\
mber"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:">=",limit:0})),r++)}e.customTermEndDate!==
void 0&&n.call(e,"customTermEndDate")&&typeof e.customTermEndDate!="string"&&((t??=[]).push(s(i+"/customTermEndDate","",
"type",{type:"string"})),r++)}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return E.errors=t,r===0}function M(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
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
object"})),r++;return M.errors=t,r===0}function _(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.offer!==void 0&&n.call(e,"offer")&&(b(e.offer,{instancePath:i+"/offer",parentData:e,parentDataProperty:"\
offer",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.entitlement!==void 0&&n.call(e,"entitlement")&&
(b(e.entitlement,{instancePath:i+"/entitlement",parentData:e,parentDataProperty:"entitlement",rootData:c})||(t=t===null?
b.errors:t.concat(b.errors),r=t.length)),e.parentSubscription!==void 0&&n.call(e,"parentSubscription")&&(b(e.parentSubscription,
{instancePath:i+"/parentSubscription",parentData:e,parentDataProperty:"parentSubscription",rootData:c})||(t=t===null?b.errors:
t.concat(b.errors),r=t.length)),e.product!==void 0&&n.call(e,"product")&&(b(e.product,{instancePath:i+"/product",parentData:e,
parentDataProperty:"product",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.sku!==void 0&&n.call(e,
"sku")&&(b(e.sku,{instancePath:i+"/sku",parentData:e,parentDataProperty:"sku",rootData:c})||(t=t===null?b.errors:t.concat(
b.errors),r=t.length)),e.availability!==void 0&&n.call(e,"availability")&&(b(e.availability,{instancePath:i+"/availabili\
ty",parentData:e,parentDataProperty:"availability",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.
activationLinks!==void 0&&n.call(e,"activationLinks")&&(b(e.activationLinks,{instancePath:i+"/activationLinks",parentData:e,
parentDataProperty:"activationLinks",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.self!==void 0&&
n.call(e,"self")&&(b(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"self",rootData:c})||(t=t===null?b.errors:
t.concat(b.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(b(e.next,{instancePath:i+"/next",parentData:e,parentDataProperty:"\
next",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.previous!==void 0&&n.call(e,"previous")&&(b(e.
previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:c})||(t=t===null?b.errors:t.concat(
b.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),_.errors=t,r===0}function se(e,{instancePath:i="",
parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===
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
yName","","type",{type:"string"})),r++),o.subType!==void 0&&n.call(o,"subType")){let f=o.subType;f&&typeof f=="object"&&
!Array.isArray(f)?(f.id!==void 0&&n.call(f,"id")&&typeof f.id!="string"&&((t??=[]).push(s(i+"/productType/subType/id","",
"type",{type:"string"})),r++),f.displayName!==void 0&&n.call(f,"displayName")&&typeof f.displayName!="string"&&((t??=[]).
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
typeof o!="string"&&o!==null&&((t??=[]).push(s(i+"/cancellationAllowedUntilDate","","type",{type:Ge.properties.cancellationAllowedUntilDate.
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
if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/a\
ctions/"+u,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/actions","","type",{type:"array"})),r++}if(e.partnerId!==
void 0&&n.call(e,"partnerId")&&typeof e.partnerId!="string"&&((t??=[]).push(s(i+"/partnerId","","type",{type:"string"})),
r++),e.suspensionReasons!==void 0&&n.call(e,"suspensionReasons")){let o=e.suspensionReasons;if(Array.isArray(o)){const f=o.
length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/suspensionReasons/"+u,"","type",
{type:"string"})),r++)}else(t??=[]).push(s(i+"/suspensionReasons","","type",{type:"array"})),r++}if(e.contractType!==void 0&&
n.call(e,"contractType")){let o=e.contractType;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/contractType","","minLeng\
th",{limit:1})),r++):((t??=[]).push(s(i+"/contractType","","type",{type:"string"})),r++)}if(e.refundOptions!==void 0&&n.
call(e,"refundOptions")){let o=e.refundOptions;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++){
let m=o[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type!==void 0&&n.call(m,"type")){let h=m.type;typeof h=="st\
ring"?a(h)<1&&((t??=[]).push(s(i+"/refundOptions/"+u+"/type","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/refund\
Options/"+u+"/type","","type",{type:"string"})),r++)}if(m.expiresAt!==void 0&&n.call(m,"expiresAt")){let h=m.expiresAt;typeof h!=
"string"&&h!==null&&((t??=[]).push(s(i+"/refundOptions/"+u+"/expiresAt","","type",{type:Ue.properties.expiresAt.type})),
r++),typeof h=="string"&&(O.test(h)||((t??=[]).push(s(i+"/refundOptions/"+u+"/expiresAt","","format",{format:"date-time"})),
r++))}}else(t??=[]).push(s(i+"/refundOptions/"+u,"","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/refundOptions",
"","type",{type:"array"})),r++}if(e.refundableQuantity!==void 0&&n.call(e,"refundableQuantity")&&(Q(e.refundableQuantity,
{instancePath:i+"/refundableQuantity",parentData:e,parentDataProperty:"refundableQuantity",rootData:c})||(t=t===null?Q.errors:
t.concat(Q.errors),r=t.length)),e.promotionId!==void 0&&n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).
push(s(i+"/promotionId","","type",{type:"string"})),r++),e.scheduledNextTermInstructions!==void 0&&n.call(e,"scheduledNe\
xtTermInstructions")&&(E(e.scheduledNextTermInstructions,{instancePath:i+"/scheduledNextTermInstructions",parentData:e,parentDataProperty:"\
scheduledNextTermInstructions",rootData:c})||(t=t===null?E.errors:t.concat(E.errors),r=t.length)),e.nextChargeInstructions!==
void 0&&n.call(e,"nextChargeInstructions")&&(E(e.nextChargeInstructions,{instancePath:i+"/nextChargeInstructions",parentData:e,
parentDataProperty:"nextChargeInstructions",rootData:c})||(t=t===null?E.errors:t.concat(E.errors),r=t.length)),e.migratedFromSubscriptionId!==
void 0&&n.call(e,"migratedFromSubscriptionId")&&typeof e.migratedFromSubscriptionId!="string"&&((t??=[]).push(s(i+"/migr\
atedFromSubscriptionId","","type",{type:"string"})),r++),e.consumptionType!==void 0&&n.call(e,"consumptionType")){let o=e.
consumptionType;const f=r;let y=!1,u=null;const m=r;typeof o!="string"&&((t??=[]).push(s(i+"/consumptionType","#/propert\
ies/consumptionType/oneOf/0/type","type",{type:"string"})),r++);var p=m===r;p&&(y=!0,u=0);const h=r;if(Array.isArray(o)){
const C=o.length,v=r;for(let g=0;g<C&&!(r-v>=1e3);g++){let k=o[g];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.azureEntitlementId!==
void 0&&n.call(k,"azureEntitlementId")&&typeof k.azureEntitlementId!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+
"/azureEntitlementId","#/properties/consumptionType/oneOf/1/items/properties/azureEntitlementId/type","type",{type:"stri\
ng"})),r++),k.partnerId!==void 0&&n.call(k,"partnerId")&&typeof k.partnerId!="string"&&((t??=[]).push(s(i+"/consumptionT\
ype/"+g+"/partnerId","#/properties/consumptionType/oneOf/1/items/properties/partnerId/type","type",{type:"string"})),r++),
k.type!==void 0&&n.call(k,"type")&&typeof k.type!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/type","#/properti\
es/consumptionType/oneOf/1/items/properties/type/type","type",{type:"string"})),r++),k.overage!==void 0&&n.call(k,"overa\
ge")&&typeof k.overage!="boolean"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/overage","#/properties/consumptionType/one\
Of/1/items/properties/overage/type","type",{type:"boolean"})),r++),k.links!==void 0&&n.call(k,"links")){let D=k.links;if(D&&
typeof D=="object"&&!Array.isArray(D)){if(D.self!==void 0&&n.call(D,"self")){let d=D.self;if(d&&typeof d=="object"&&!Array.
isArray(d)){if(d.uri!==void 0&&n.call(d,"uri")&&typeof d.uri!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links\
/self/uri","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/uri/type","type",{type:"\
string"})),r++),d.method!==void 0&&n.call(d,"method")&&typeof d.method!="string"&&((t??=[]).push(s(i+"/consumptionType/"+
g+"/links/self/method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/method/ty\
pe","type",{type:"string"})),r++),d.headers!==void 0&&n.call(d,"headers")){let N=d.headers;if(Array.isArray(N)){const L=N.
length,q=r;for(let $=0;$<L&&!(r-q>=1e3);$++){let I=N[$];I&&typeof I=="object"&&!Array.isArray(I)?(I.key!==void 0&&n.call(
I,"key")&&typeof I.key!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/headers/"+$+"/key","#/properties\
/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/properties/key/type","type",{type:"\
string"})),r++),I.value!==void 0&&n.call(I,"value")&&typeof I.value!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+
"/links/self/headers/"+$+"/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/propertie\
s/headers/items/properties/value/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+g+"/links/s\
elf/headers/"+$,"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/ty\
pe","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/headers","#/properties/consu\
mptionType/oneOf/1/items/properties/links/properties/self/properties/headers/type","type",{type:"array"})),r++}d.body!==
void 0&&n.call(d,"body")&&typeof d.body!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/body","#/proper\
ties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/body/type","type",{type:"string"})),r++)}else
(t??=[]).push(s(i+"/consumptionType/"+g+"/links/self","#/properties/consumptionType/oneOf/1/items/properties/links/prope\
rties/self/type","type",{type:"object"})),r++}if(D.next!==void 0&&n.call(D,"next")){let d=D.next;if(d&&typeof d=="object"&&
!Array.isArray(d)){if(d.uri!==void 0&&n.call(d,"uri")&&typeof d.uri!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+
"/links/next/uri","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/uri/type","typ\
e",{type:"string"})),r++),d.method!==void 0&&n.call(d,"method")&&typeof d.method!="string"&&((t??=[]).push(s(i+"/consump\
tionType/"+g+"/links/next/method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/propertie\
s/method/type","type",{type:"string"})),r++),d.headers!==void 0&&n.call(d,"headers")){let N=d.headers;if(Array.isArray(N)){
const L=N.length,q=r;for(let $=0;$<L&&!(r-q>=1e3);$++){let I=N[$];I&&typeof I=="object"&&!Array.isArray(I)?(I.key!==void 0&&
n.call(I,"key")&&typeof I.key!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/headers/"+$+"/key","#/pro\
perties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties/key/type","ty\
pe",{type:"string"})),r++),I.value!==void 0&&n.call(I,"value")&&typeof I.value!="string"&&((t??=[]).push(s(i+"/consumpti\
onType/"+g+"/links/next/headers/"+$+"/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/nex\
t/properties/headers/items/properties/value/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+
g+"/links/next/headers/"+$,"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/heade\
rs/items/type","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/headers","#/prope\
rties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/type","type",{type:"array"})),r++}
d.body!==void 0&&n.call(d,"body")&&typeof d.body!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/body",
"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/body/type","type",{type:"string"})),
r++)}else(t??=[]).push(s(i+"/consumptionType/"+g+"/links/next","#/properties/consumptionType/oneOf/1/items/properties/li\
nks/properties/next/type","type",{type:"object"})),r++}if(D.previous!==void 0&&n.call(D,"previous")){let d=D.previous;if(d&&
typeof d=="object"&&!Array.isArray(d)){if(d.uri!==void 0&&n.call(d,"uri")&&typeof d.uri!="string"&&((t??=[]).push(s(i+"/\
consumptionType/"+g+"/links/previous/uri","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previo\
us/properties/uri/type","type",{type:"string"})),r++),d.method!==void 0&&n.call(d,"method")&&typeof d.method!="string"&&
((t??=[]).push(s(i+"/consumptionType/"+g+"/links/previous/method","#/properties/consumptionType/oneOf/1/items/properties\
/links/properties/previous/properties/method/type","type",{type:"string"})),r++),d.headers!==void 0&&n.call(d,"headers")){
let N=d.headers;if(Array.isArray(N)){const L=N.length,q=r;for(let $=0;$<L&&!(r-q>=1e3);$++){let I=N[$];I&&typeof I=="obj\
ect"&&!Array.isArray(I)?(I.key!==void 0&&n.call(I,"key")&&typeof I.key!="string"&&((t??=[]).push(s(i+"/consumptionType/"+
g+"/links/previous/headers/"+$+"/key","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/p\
roperties/headers/items/properties/key/type","type",{type:"string"})),r++),I.value!==void 0&&n.call(I,"value")&&typeof I.
value!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/previous/headers/"+$+"/value","#/properties/consumptio\
nType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/value/type","type",{type:"s\
tring"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+g+"/links/previous/headers/"+$,"#/properties/consumptionType/oneO\
f/1/items/properties/links/properties/previous/properties/headers/items/type","type",{type:"object"})),r++)}}else(t??=[]).
push(s(i+"/consumptionType/"+g+"/links/previous/headers","#/properties/consumptionType/oneOf/1/items/properties/links/pr\
operties/previous/properties/headers/type","type",{type:"array"})),r++}d.body!==void 0&&n.call(d,"body")&&typeof d.body!=
"string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/previous/body","#/properties/consumptionType/oneOf/1/items/pr\
operties/links/properties/previous/properties/body/type","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/consumpti\
onType/"+g+"/links/previous","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/type","typ\
e",{type:"object"})),r++}}else(t??=[]).push(s(i+"/consumptionType/"+g+"/links","#/properties/consumptionType/oneOf/1/ite\
ms/properties/links/type","type",{type:"object"})),r++}if(k.attributes!==void 0&&n.call(k,"attributes")){let D=k.attributes;
D&&typeof D=="object"&&!Array.isArray(D)?(D.objectType!==void 0&&n.call(D,"objectType")&&typeof D.objectType!="string"&&
((t??=[]).push(s(i+"/consumptionType/"+g+"/attributes/objectType","#/properties/consumptionType/oneOf/1/items/properties\
/attributes/properties/objectType/type","type",{type:"string"})),r++),D.etag!==void 0&&n.call(D,"etag")&&typeof D.etag!=
"string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/attributes/etag","#/properties/consumptionType/oneOf/1/items/proper\
ties/attributes/properties/etag/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+g+"/attribut\
es","#/properties/consumptionType/oneOf/1/items/properties/attributes/type","type",{type:"object"})),r++)}}else(t??=[]).
push(s(i+"/consumptionType/"+g,"#/properties/consumptionType/oneOf/1/items/type","type",{type:"object"})),r++}}else(t??=
[]).push(s(i+"/consumptionType","#/properties/consumptionType/oneOf/1/type","type",{type:"array"})),r++;var p=h===r;p&&y?
(y=!1,u=[u,1]):p&&(y=!0,u=1),y?(r=f,t!==null&&(f?t.length=f:t=null)):((t??=[]).push(s(i+"/consumptionType","#/properties\
/consumptionType/oneOf","oneOf",{passingSchemas:u})),r++)}if(e.customTermEndDate!==void 0&&n.call(e,"customTermEndDate")&&
typeof e.customTermEndDate!="string"&&((t??=[]).push(s(i+"/customTermEndDate","","type",{type:"string"})),r++),e.attentionReason!==
void 0&&n.call(e,"attentionReason")&&typeof e.attentionReason!="string"&&((t??=[]).push(s(i+"/attentionReason","","type",
{type:"string"})),r++),e.attentionNeeded!==void 0&&n.call(e,"attentionNeeded")&&typeof e.attentionNeeded!="boolean"&&((t??=
[]).push(s(i+"/attentionNeeded","","type",{type:"boolean"})),r++),e.actionTaken!==void 0&&n.call(e,"actionTaken")&&typeof e.
actionTaken!="boolean"&&((t??=[]).push(s(i+"/actionTaken","","type",{type:"boolean"})),r++),e.productOrderId!==void 0&&n.
call(e,"productOrderId")&&typeof e.productOrderId!="string"&&((t??=[]).push(s(i+"/productOrderId","","type",{type:"strin\
g"})),r++),e.lineItems!==void 0&&n.call(e,"lineItems")){let o=e.lineItems;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<
f&&!(r-y>=1e3);u++)M(o[u],{instancePath:i+"/lineItems/"+u,parentData:o,parentDataProperty:u,rootData:c})||(t=t===null?M.
errors:t.concat(M.errors),r=t.length)}else(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.orderId!==void 0&&
n.call(e,"orderId")&&typeof e.orderId!="string"&&((t??=[]).push(s(i+"/orderId","","type",{type:"string"})),r++),e.links!==
void 0&&n.call(e,"links")&&(_(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=
t===null?_.errors:t.concat(_.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let o=e.attributes;o&&typeof o==
"object"&&!Array.isArray(o)?(o.etag!==void 0&&n.call(o,"etag")&&typeof o.etag!="string"&&((t??=[]).push(s(i+"/attributes\
/etag","","type",{type:"string"})),r++),o.objectType!==void 0&&n.call(o,"objectType")&&typeof o.objectType!="string"&&((t??=
[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"\
object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return se.errors=t,r===0}function Ve(e,{instancePath:i="",
parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===
void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.
call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalC\
ount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCoun\
t","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(
p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)se(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,
rootData:c})||(t=t===null?se.errors:t.concat(se.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"arra\
y"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"l\
inks",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){
let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!=
"string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&
typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/at\
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return Ve.errors=t,r===
0}const ht=We;function We(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"i\
tems"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&
((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.
items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.allowedCustomTermEndDateType!==void 0&&n.call(u,"allowedCustomTermEndDateType")){let m=u.allowedCustomTermEndDateType;
typeof m=="string"?a(m)<1&&((t??=[]).push(s(i+"/items/"+y+"/allowedCustomTermEndDateType","","minLength",{limit:1})),r++):
((t??=[]).push(s(i+"/items/"+y+"/allowedCustomTermEndDateType","","type",{type:"string"})),r++)}if(u.cotermSubscriptionIds!==
void 0&&n.call(u,"cotermSubscriptionIds")){let m=u.cotermSubscriptionIds;if(Array.isArray(m)){const h=m.length,C=r;for(let v=0;v<
h&&!(r-C>=1e3);v++)typeof m[v]!="string"&&((t??=[]).push(s(i+"/items/"+y+"/cotermSubscriptionIds/"+v,"","type",{type:"st\
ring"})),r++)}else(t??=[]).push(s(i+"/items/"+y+"/cotermSubscriptionIds","","type",{type:"array"})),r++}u.allowedCustomTermEndDate!==
void 0&&n.call(u,"allowedCustomTermEndDate")&&typeof u.allowedCustomTermEndDate!="string"&&((t??=[]).push(s(i+"/items/"+
y+"/allowedCustomTermEndDate","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/items/"+y,"","type",{type:"object"})),
r++}}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+
"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return We.errors=t,r===0}const $e=Ye;function Ye(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){
let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","\
required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){let o=e.id;typeof o=="string"?a(o)<1&&((t??=[]).push(
s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.offerId!==void 0&&
n.call(e,"offerId")&&typeof e.offerId!="string"&&((t??=[]).push(s(i+"/offerId","","type",{type:"string"})),r++),e.entitlementId!==
void 0&&n.call(e,"entitlementId")&&typeof e.entitlementId!="string"&&((t??=[]).push(s(i+"/entitlementId","","type",{type:"\
string"})),r++),e.offerName!==void 0&&n.call(e,"offerName")&&typeof e.offerName!="string"&&((t??=[]).push(s(i+"/offerNam\
e","","type",{type:"string"})),r++),e.friendlyName!==void 0&&n.call(e,"friendlyName")&&typeof e.friendlyName!="string"&&
((t??=[]).push(s(i+"/friendlyName","","type",{type:"string"})),r++),e.productType!==void 0&&n.call(e,"productType")){let o=e.
productType;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id!==void 0&&n.call(o,"id")&&typeof o.id!="string"&&((t??=
[]).push(s(i+"/productType/id","","type",{type:"string"})),r++),o.displayName!==void 0&&n.call(o,"displayName")&&typeof o.
displayName!="string"&&((t??=[]).push(s(i+"/productType/displayName","","type",{type:"string"})),r++),o.subType!==void 0&&
n.call(o,"subType")){let f=o.subType;f&&typeof f=="object"&&!Array.isArray(f)?(f.id!==void 0&&n.call(f,"id")&&typeof f.id!=
"string"&&((t??=[]).push(s(i+"/productType/subType/id","","type",{type:"string"})),r++),f.displayName!==void 0&&n.call(f,
"displayName")&&typeof f.displayName!="string"&&((t??=[]).push(s(i+"/productType/subType/displayName","","type",{type:"s\
tring"})),r++)):((t??=[]).push(s(i+"/productType/subType","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/prod\
uctType","","type",{type:"object"})),r++}if(e.quantity!==void 0&&n.call(e,"quantity")){let o=e.quantity;typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(i+"/quantity","","type",{type:"integer"})),r++),typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(i+"/quantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.unitType!==
void 0&&n.call(e,"unitType")){let o=e.unitType;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/unitType","","minLength",
{limit:1})),r++):((t??=[]).push(s(i+"/unitType","","type",{type:"string"})),r++)}if(e.parentSubscriptionId!==void 0&&n.call(
e,"parentSubscriptionId")&&typeof e.parentSubscriptionId!="string"&&((t??=[]).push(s(i+"/parentSubscriptionId","","type",
{type:"string"})),r++),e.hasPurchasableAddons!==void 0&&n.call(e,"hasPurchasableAddons")&&typeof e.hasPurchasableAddons!=
"boolean"&&((t??=[]).push(s(i+"/hasPurchasableAddons","","type",{type:"boolean"})),r++),e.creationDate!==void 0&&n.call(
e,"creationDate")){let o=e.creationDate;typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/creationDate","","format",{format:"\
date-time"})),r++):((t??=[]).push(s(i+"/creationDate","","type",{type:"string"})),r++)}if(e.effectiveStartDate!==void 0&&
n.call(e,"effectiveStartDate")){let o=e.effectiveStartDate;typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/effectiveS\
tartDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/effectiveStartDate","","type",{type:"string"})),r++)}
if(e.commitmentEndDate!==void 0&&n.call(e,"commitmentEndDate")){let o=e.commitmentEndDate;typeof o=="string"?O.test(o)||
((t??=[]).push(s(i+"/commitmentEndDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/commitmentEndDate",
"","type",{type:"string"})),r++)}if(e.commitmentEndDateTime!==void 0&&n.call(e,"commitmentEndDateTime")){let o=e.commitmentEndDateTime;
typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/commitmentEndDateTime","","format",{format:"date-time"})),r++):((t??=
[]).push(s(i+"/commitmentEndDateTime","","type",{type:"string"})),r++)}if(e.cancellationAllowedUntilDate!==void 0&&n.call(
e,"cancellationAllowedUntilDate")){let o=e.cancellationAllowedUntilDate;typeof o!="string"&&o!==null&&((t??=[]).push(s(i+
"/cancellationAllowedUntilDate","","type",{type:Ge.properties.cancellationAllowedUntilDate.type})),r++)}if(e.billingCycleEndDate!==
void 0&&n.call(e,"billingCycleEndDate")){let o=e.billingCycleEndDate;typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/\
billingCycleEndDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/billingCycleEndDate","","type",{type:"\
string"})),r++)}if(e.billingCycleEndDateTime!==void 0&&n.call(e,"billingCycleEndDateTime")){let o=e.billingCycleEndDateTime;
typeof o=="string"?O.test(o)||((t??=[]).push(s(i+"/billingCycleEndDateTime","","format",{format:"date-time"})),r++):((t??=
[]).push(s(i+"/billingCycleEndDateTime","","type",{type:"string"})),r++)}if(e.status!==void 0&&n.call(e,"status")){let o=e.
status;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/status","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/stat\
us","","type",{type:"string"})),r++)}if(e.autoRenewEnabled!==void 0&&n.call(e,"autoRenewEnabled")&&typeof e.autoRenewEnabled!=
"boolean"&&((t??=[]).push(s(i+"/autoRenewEnabled","","type",{type:"boolean"})),r++),e.isTrial!==void 0&&n.call(e,"isTria\
l")&&typeof e.isTrial!="boolean"&&((t??=[]).push(s(i+"/isTrial","","type",{type:"boolean"})),r++),e.isMicrosoftProduct!==
void 0&&n.call(e,"isMicrosoftProduct")&&typeof e.isMicrosoftProduct!="boolean"&&((t??=[]).push(s(i+"/isMicrosoftProduct",
"","type",{type:"boolean"})),r++),e.publisherName!==void 0&&n.call(e,"publisherName")&&typeof e.publisherName!="string"&&
((t??=[]).push(s(i+"/publisherName","","type",{type:"string"})),r++),e.billingType!==void 0&&n.call(e,"billingType")){let o=e.
billingType;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/billingType","","minLength",{limit:1})),r++):((t??=[]).push(
s(i+"/billingType","","type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let o=e.billingCycle;
typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billi\
ngCycle","","type",{type:"string"})),r++)}if(e.termDuration!==void 0&&n.call(e,"termDuration")&&typeof e.termDuration!="\
string"&&((t??=[]).push(s(i+"/termDuration","","type",{type:"string"})),r++),e.renewalTermDuration!==void 0&&n.call(e,"r\
enewalTermDuration")&&typeof e.renewalTermDuration!="string"&&((t??=[]).push(s(i+"/renewalTermDuration","","type",{type:"\
string"})),r++),e.actions!==void 0&&n.call(e,"actions")){let o=e.actions;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<
f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/actions/"+u,"","type",{type:"string"})),r++)}else(t??=[]).
push(s(i+"/actions","","type",{type:"array"})),r++}if(e.partnerId!==void 0&&n.call(e,"partnerId")&&typeof e.partnerId!="\
string"&&((t??=[]).push(s(i+"/partnerId","","type",{type:"string"})),r++),e.suspensionReasons!==void 0&&n.call(e,"suspen\
sionReasons")){let o=e.suspensionReasons;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!=
"string"&&((t??=[]).push(s(i+"/suspensionReasons/"+u,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/suspension\
Reasons","","type",{type:"array"})),r++}if(e.contractType!==void 0&&n.call(e,"contractType")){let o=e.contractType;typeof o==
"string"?a(o)<1&&((t??=[]).push(s(i+"/contractType","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/contractType","",
"type",{type:"string"})),r++)}if(e.refundOptions!==void 0&&n.call(e,"refundOptions")){let o=e.refundOptions;if(Array.isArray(
o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++){let m=o[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
type!==void 0&&n.call(m,"type")){let h=m.type;typeof h=="string"?a(h)<1&&((t??=[]).push(s(i+"/refundOptions/"+u+"/type",
"","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/refundOptions/"+u+"/type","","type",{type:"string"})),r++)}if(m.expiresAt!==
void 0&&n.call(m,"expiresAt")){let h=m.expiresAt;typeof h!="string"&&h!==null&&((t??=[]).push(s(i+"/refundOptions/"+u+"/\
expiresAt","","type",{type:Ue.properties.expiresAt.type})),r++),typeof h=="string"&&(O.test(h)||((t??=[]).push(s(i+"/ref\
undOptions/"+u+"/expiresAt","","format",{format:"date-time"})),r++))}}else(t??=[]).push(s(i+"/refundOptions/"+u,"","type",
{type:"object"})),r++}}else(t??=[]).push(s(i+"/refundOptions","","type",{type:"array"})),r++}if(e.refundableQuantity!==void 0&&
n.call(e,"refundableQuantity")&&(Q(e.refundableQuantity,{instancePath:i+"/refundableQuantity",parentData:e,parentDataProperty:"\
refundableQuantity",rootData:c})||(t=t===null?Q.errors:t.concat(Q.errors),r=t.length)),e.promotionId!==void 0&&n.call(e,
"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(s(i+"/promotionId","","type",{type:"string"})),r++),e.scheduledNextTermInstructions!==
void 0&&n.call(e,"scheduledNextTermInstructions")&&(E(e.scheduledNextTermInstructions,{instancePath:i+"/scheduledNextTer\
mInstructions",parentData:e,parentDataProperty:"scheduledNextTermInstructions",rootData:c})||(t=t===null?E.errors:t.concat(
E.errors),r=t.length)),e.nextChargeInstructions!==void 0&&n.call(e,"nextChargeInstructions")&&(E(e.nextChargeInstructions,
{instancePath:i+"/nextChargeInstructions",parentData:e,parentDataProperty:"nextChargeInstructions",rootData:c})||(t=t===
null?E.errors:t.concat(E.errors),r=t.length)),e.migratedFromSubscriptionId!==void 0&&n.call(e,"migratedFromSubscriptionI\
d")&&typeof e.migratedFromSubscriptionId!="string"&&((t??=[]).push(s(i+"/migratedFromSubscriptionId","","type",{type:"st\
ring"})),r++),e.consumptionType!==void 0&&n.call(e,"consumptionType")){let o=e.consumptionType;const f=r;let y=!1,u=null;
const m=r;typeof o!="string"&&((t??=[]).push(s(i+"/consumptionType","#/properties/consumptionType/oneOf/0/type","type",{
type:"string"})),r++);var p=m===r;p&&(y=!0,u=0);const h=r;if(Array.isArray(o)){const C=o.length,v=r;for(let g=0;g<C&&!(r-
v>=1e3);g++){let k=o[g];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.azureEntitlementId!==void 0&&n.call(k,"azureEn\
titlementId")&&typeof k.azureEntitlementId!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/azureEntitlementId","#/\
properties/consumptionType/oneOf/1/items/properties/azureEntitlementId/type","type",{type:"string"})),r++),k.partnerId!==
void 0&&n.call(k,"partnerId")&&typeof k.partnerId!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/partnerId","#/pr\
operties/consumptionType/oneOf/1/items/properties/partnerId/type","type",{type:"string"})),r++),k.type!==void 0&&n.call(
k,"type")&&typeof k.type!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/type","#/properties/consumptionType/oneOf\
/1/items/properties/type/type","type",{type:"string"})),r++),k.overage!==void 0&&n.call(k,"overage")&&typeof k.overage!=
"boolean"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/overage","#/properties/consumptionType/oneOf/1/items/properties/ov\
erage/type","type",{type:"boolean"})),r++),k.links!==void 0&&n.call(k,"links")){let D=k.links;if(D&&typeof D=="object"&&
!Array.isArray(D)){if(D.self!==void 0&&n.call(D,"self")){let d=D.self;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.
uri!==void 0&&n.call(d,"uri")&&typeof d.uri!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/uri","#/pro\
perties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/uri/type","type",{type:"string"})),r++),
d.method!==void 0&&n.call(d,"method")&&typeof d.method!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/\
method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/method/type","type",{type:"\
string"})),r++),d.headers!==void 0&&n.call(d,"headers")){let N=d.headers;if(Array.isArray(N)){const L=N.length,q=r;for(let $=0;$<
L&&!(r-q>=1e3);$++){let I=N[$];I&&typeof I=="object"&&!Array.isArray(I)?(I.key!==void 0&&n.call(I,"key")&&typeof I.key!=
"string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/headers/"+$+"/key","#/properties/consumptionType/oneOf/1\
/items/properties/links/properties/self/properties/headers/items/properties/key/type","type",{type:"string"})),r++),I.value!==
void 0&&n.call(I,"value")&&typeof I.value!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/headers/"+$+"\
/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/properties\
/value/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/headers/"+$,"#/propert\
ies/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/type","type",{type:"object"})),
r++)}}else(t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/headers","#/properties/consumptionType/oneOf/1/items/prop\
erties/links/properties/self/properties/headers/type","type",{type:"array"})),r++}d.body!==void 0&&n.call(d,"body")&&typeof d.
body!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/self/body","#/properties/consumptionType/oneOf/1/items/\
properties/links/properties/self/properties/body/type","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/consumption\
Type/"+g+"/links/self","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/type","type",{type:"\
object"})),r++}if(D.next!==void 0&&n.call(D,"next")){let d=D.next;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.uri!==
void 0&&n.call(d,"uri")&&typeof d.uri!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/uri","#/propertie\
s/consumptionType/oneOf/1/items/properties/links/properties/next/properties/uri/type","type",{type:"string"})),r++),d.method!==
void 0&&n.call(d,"method")&&typeof d.method!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/method","#/\
properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/method/type","type",{type:"string"})),
r++),d.headers!==void 0&&n.call(d,"headers")){let N=d.headers;if(Array.isArray(N)){const L=N.length,q=r;for(let $=0;$<L&&
!(r-q>=1e3);$++){let I=N[$];I&&typeof I=="object"&&!Array.isArray(I)?(I.key!==void 0&&n.call(I,"key")&&typeof I.key!="st\
ring"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/headers/"+$+"/key","#/properties/consumptionType/oneOf/1/it\
ems/properties/links/properties/next/properties/headers/items/properties/key/type","type",{type:"string"})),r++),I.value!==
void 0&&n.call(I,"value")&&typeof I.value!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/headers/"+$+"\
/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties\
/value/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/headers/"+$,"#/propert\
ies/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/type","type",{type:"object"})),
r++)}}else(t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/headers","#/properties/consumptionType/oneOf/1/items/prop\
erties/links/properties/next/properties/headers/type","type",{type:"array"})),r++}d.body!==void 0&&n.call(d,"body")&&typeof d.
body!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/next/body","#/properties/consumptionType/oneOf/1/items/\
properties/links/properties/next/properties/body/type","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/consumption\
Type/"+g+"/links/next","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/type","type",{type:"\
object"})),r++}if(D.previous!==void 0&&n.call(D,"previous")){let d=D.previous;if(d&&typeof d=="object"&&!Array.isArray(d)){
if(d.uri!==void 0&&n.call(d,"uri")&&typeof d.uri!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/previous/ur\
i","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/uri/type","type",{type:"s\
tring"})),r++),d.method!==void 0&&n.call(d,"method")&&typeof d.method!="string"&&((t??=[]).push(s(i+"/consumptionType/"+
g+"/links/previous/method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/m\
ethod/type","type",{type:"string"})),r++),d.headers!==void 0&&n.call(d,"headers")){let N=d.headers;if(Array.isArray(N)){
const L=N.length,q=r;for(let $=0;$<L&&!(r-q>=1e3);$++){let I=N[$];I&&typeof I=="object"&&!Array.isArray(I)?(I.key!==void 0&&
n.call(I,"key")&&typeof I.key!="string"&&((t??=[]).push(s(i+"/consumptionType/"+g+"/links/previous/headers/"+$+"/key","#\
/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/key/t\
ype","type",{type:"string"})),r++),I.value!==void 0&&n.call(I,"value")&&typeof I.value!="string"&&((t??=[]).push(s(i+"/c\
onsumptionType/"+g+"/links/previous/headers/"+$+"/value","#/properties/consumptionType/oneOf/1/items/properties/links/pr\
operties/previous/properties/headers/items/properties/value/type","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/co\
nsumptionType/"+g+"/links/previous/headers/"+$,"#/properties/consumptionType/oneOf/1/items/properties/links/properties/p\
revious/properties/headers/items/type","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/consumptionType/"+g+"/link\
s/previous/headers","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/\
type","type",{type:"array"})),r++}d.body!==void 0&&n.call(d,"body")&&typeof d.body!="string"&&((t??=[]).push(s(i+"/consu\
mptionType/"+g+"/links/previous/body","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/p\
roperties/body/type","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/consumptionType/"+g+"/links/previous","#/prop\
erties/consumptionType/oneOf/1/items/properties/links/properties/previous/type","type",{type:"object"})),r++}}else(t??=[]).
push(s(i+"/consumptionType/"+g+"/links","#/properties/consumptionType/oneOf/1/items/properties/links/type","type",{type:"\
object"})),r++}if(k.attributes!==void 0&&n.call(k,"attributes")){let D=k.attributes;D&&typeof D=="object"&&!Array.isArray(
D)?(D.objectType!==void 0&&n.call(D,"objectType")&&typeof D.objectType!="string"&&((t??=[]).push(s(i+"/consumptionType/"+
g+"/attributes/objectType","#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/objectType/type",
"type",{type:"string"})),r++),D.etag!==void 0&&n.call(D,"etag")&&typeof D.etag!="string"&&((t??=[]).push(s(i+"/consumpti\
onType/"+g+"/attributes/etag","#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/etag/type","t\
ype",{type:"string"})),r++)):((t??=[]).push(s(i+"/consumptionType/"+g+"/attributes","#/properties/consumptionType/oneOf/\
1/items/properties/attributes/type","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/consumptionType/"+g,"#/proper\
ties/consumptionType/oneOf/1/items/type","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/consumptionType","#/prope\
rties/consumptionType/oneOf/1/type","type",{type:"array"})),r++;var p=h===r;p&&y?(y=!1,u=[u,1]):p&&(y=!0,u=1),y?(r=f,t!==
null&&(f?t.length=f:t=null)):((t??=[]).push(s(i+"/consumptionType","#/properties/consumptionType/oneOf","oneOf",{passingSchemas:u})),
r++)}if(e.customTermEndDate!==void 0&&n.call(e,"customTermEndDate")&&typeof e.customTermEndDate!="string"&&((t??=[]).push(
s(i+"/customTermEndDate","","type",{type:"string"})),r++),e.attentionReason!==void 0&&n.call(e,"attentionReason")&&typeof e.
attentionReason!="string"&&((t??=[]).push(s(i+"/attentionReason","","type",{type:"string"})),r++),e.attentionNeeded!==void 0&&
n.call(e,"attentionNeeded")&&typeof e.attentionNeeded!="boolean"&&((t??=[]).push(s(i+"/attentionNeeded","","type",{type:"\
boolean"})),r++),e.actionTaken!==void 0&&n.call(e,"actionTaken")&&typeof e.actionTaken!="boolean"&&((t??=[]).push(s(i+"/\
actionTaken","","type",{type:"boolean"})),r++),e.productOrderId!==void 0&&n.call(e,"productOrderId")&&typeof e.productOrderId!=
"string"&&((t??=[]).push(s(i+"/productOrderId","","type",{type:"string"})),r++),e.lineItems!==void 0&&n.call(e,"lineItem\
s")){let o=e.lineItems;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)M(o[u],{instancePath:i+
"/lineItems/"+u,parentData:o,parentDataProperty:u,rootData:c})||(t=t===null?M.errors:t.concat(M.errors),r=t.length)}else
(t??=[]).push(s(i+"/lineItems","","type",{type:"array"})),r++}if(e.orderId!==void 0&&n.call(e,"orderId")&&typeof e.orderId!=
"string"&&((t??=[]).push(s(i+"/orderId","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(_(e.links,
{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?_.errors:t.concat(_.errors),r=
t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let o=e.attributes;o&&typeof o=="object"&&!Array.isArray(o)?(o.
etag!==void 0&&n.call(o,"etag")&&typeof o.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),
r++),o.objectType!==void 0&&n.call(o,"objectType")&&typeof o.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objec\
tType","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).
push(s(i,"","type",{type:"object"})),r++;return Ye.errors=t,r===0}const At=Ze;function Ze(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.subscriptionId===void 0||!n.call(e,"subscriptionId"))&&((t??=[]).push(s(i,"","required",{
missingProperty:"subscriptionId"})),r++),(e.status===void 0||!n.call(e,"status"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
status"})),r++),e.subscriptionId!==void 0&&n.call(e,"subscriptionId")){let p=e.subscriptionId;typeof p=="string"?a(p)<1&&
((t??=[]).push(s(i+"/subscriptionId","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/subscriptionId","","type",{type:"\
string"})),r++)}if(e.status!==void 0&&n.call(e,"status")){let p=e.status;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"\
/status","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/status","","type",{type:"string"})),r++)}if(e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return Ze.errors=t,r===0}const Tt=Ke;function B(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
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
i+"/organizationRegistrationNumber","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+
"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return B.errors=t,r===0}function z(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
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
void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=
t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p==
"object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(
s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&
((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"\
object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return z.errors=t,r===0}function ne(e,{instancePath:i="",
parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===
void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){
let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id",
"","type",{type:"string"})),r++)}if(e.commerceId!==void 0&&n.call(e,"commerceId")&&typeof e.commerceId!="string"&&((t??=
[]).push(s(i+"/commerceId","","type",{type:"string"})),r++),e.companyProfile!==void 0&&n.call(e,"companyProfile")&&(B(e.
companyProfile,{instancePath:i+"/companyProfile",parentData:e,parentDataProperty:"companyProfile",rootData:c})||(t=t===null?
B.errors:t.concat(B.errors),r=t.length)),e.billingProfile!==void 0&&n.call(e,"billingProfile")&&(z(e.billingProfile,{instancePath:i+
"/billingProfile",parentData:e,parentDataProperty:"billingProfile",rootData:c})||(t=t===null?z.errors:t.concat(z.errors),
r=t.length)),e.relationshipToPartner!==void 0&&n.call(e,"relationshipToPartner")){let p=e.relationshipToPartner;typeof p==
"string"?a(p)<1&&((t??=[]).push(s(i+"/relationshipToPartner","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/relati\
onshipToPartner","","type",{type:"string"})),r++)}if(e.allowDelegatedAccess!==void 0&&n.call(e,"allowDelegatedAccess")&&
typeof e.allowDelegatedAccess!="boolean"&&((t??=[]).push(s(i+"/allowDelegatedAccess","","type",{type:"boolean"})),r++),e.
userCredentials!==void 0&&n.call(e,"userCredentials")){let p=e.userCredentials;p&&typeof p=="object"&&!Array.isArray(p)||
((t??=[]).push(s(i+"/userCredentials","","type",{type:"object"})),r++)}if(e.customDomains!==void 0&&n.call(e,"customDoma\
ins")){let p=e.customDomains;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!="st\
ring"&&((t??=[]).push(s(i+"/customDomains/"+y,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/customDomains","",
"type",{type:"array"})),r++}if(e.associatedPartnerId!==void 0&&n.call(e,"associatedPartnerId")&&typeof e.associatedPartnerId!=
"string"&&((t??=[]).push(s(i+"/associatedPartnerId","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&
(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(
j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(
p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/object\
Type","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/\
attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ne.errors=t,r===0}function Ke(e,{instancePath:i="",parentData:A,
parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===void 0||
!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.call(e,"\
totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalCount","",
"type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCount","","mi\
nimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(p)){const o=p.
length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)ne(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,rootData:c})||
(t=t===null?ne.errors:t.concat(ne.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.
continuationToken!==void 0&&n.call(e,"continuationToken")&&typeof e.continuationToken!="string"&&((t??=[]).push(s(i+"/co\
ntinuationToken","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/link\
s",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return Ke.errors=t,r===0}const jt=He;function He(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){
let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","\
required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(
s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.commerceId!==void 0&&
n.call(e,"commerceId")&&typeof e.commerceId!="string"&&((t??=[]).push(s(i+"/commerceId","","type",{type:"string"})),r++),
e.companyProfile!==void 0&&n.call(e,"companyProfile")&&(B(e.companyProfile,{instancePath:i+"/companyProfile",parentData:e,
parentDataProperty:"companyProfile",rootData:c})||(t=t===null?B.errors:t.concat(B.errors),r=t.length)),e.billingProfile!==
void 0&&n.call(e,"billingProfile")&&(z(e.billingProfile,{instancePath:i+"/billingProfile",parentData:e,parentDataProperty:"\
billingProfile",rootData:c})||(t=t===null?z.errors:t.concat(z.errors),r=t.length)),e.relationshipToPartner!==void 0&&n.call(
e,"relationshipToPartner")){let p=e.relationshipToPartner;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/relationshipTo\
Partner","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/relationshipToPartner","","type",{type:"string"})),r++)}if(e.
allowDelegatedAccess!==void 0&&n.call(e,"allowDelegatedAccess")&&typeof e.allowDelegatedAccess!="boolean"&&((t??=[]).push(
s(i+"/allowDelegatedAccess","","type",{type:"boolean"})),r++),e.userCredentials!==void 0&&n.call(e,"userCredentials")){let p=e.
userCredentials;p&&typeof p=="object"&&!Array.isArray(p)||((t??=[]).push(s(i+"/userCredentials","","type",{type:"object"})),
r++)}if(e.customDomains!==void 0&&n.call(e,"customDomains")){let p=e.customDomains;if(Array.isArray(p)){const o=p.length,
f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!="string"&&((t??=[]).push(s(i+"/customDomains/"+y,"","type",{type:"stri\
ng"})),r++)}else(t??=[]).push(s(i+"/customDomains","","type",{type:"array"})),r++}if(e.associatedPartnerId!==void 0&&n.call(
e,"associatedPartnerId")&&typeof e.associatedPartnerId!="string"&&((t??=[]).push(s(i+"/associatedPartnerId","","type",{type:"\
string"})),r++),e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"\
links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){
let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!=
"string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&
typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/at\
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return He.errors=t,r===
0}const Ne=Je;function G(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.skus!==void 0&&n.call(e,"skus")&&(b(e.skus,{instancePath:i+"/skus",parentData:e,parentDataProperty:"\
skus",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.self!==void 0&&n.call(e,"self")&&(b(e.self,{instancePath:i+
"/self",parentData:e,parentDataProperty:"self",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length))):((t??=
[]).push(s(i,"","type",{type:"object"})),r++),G.errors=t,r===0}function R(e,{instancePath:i="",parentData:A,parentDataProperty:T,
rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=
[]).push(s(i,"","required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(
p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}
if(e.title!==void 0&&n.call(e,"title")&&typeof e.title!="string"&&((t??=[]).push(s(i+"/title","","type",{type:"string"})),
r++),e.description!==void 0&&n.call(e,"description")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description",
"","type",{type:"string"})),r++),e.productType!==void 0&&n.call(e,"productType")){let p=e.productType;if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){if(p.id!==void 0&&n.call(p,"id")&&typeof p.id!="string"&&((t??=[]).push(s(i+"/productType/id",
"","type",{type:"string"})),r++),p.displayName!==void 0&&n.call(p,"displayName")&&typeof p.displayName!="string"&&((t??=
[]).push(s(i+"/productType/displayName","","type",{type:"string"})),r++),p.subType!==void 0&&n.call(p,"subType")){let o=p.
subType;o&&typeof o=="object"&&!Array.isArray(o)?(o.id!==void 0&&n.call(o,"id")&&typeof o.id!="string"&&((t??=[]).push(s(
i+"/productType/subType/id","","type",{type:"string"})),r++),o.displayName!==void 0&&n.call(o,"displayName")&&typeof o.displayName!=
"string"&&((t??=[]).push(s(i+"/productType/subType/displayName","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/p\
roductType/subType","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/productType","","type",{type:"object"})),r++}
e.isMicrosoftProduct!==void 0&&n.call(e,"isMicrosoftProduct")&&typeof e.isMicrosoftProduct!="boolean"&&((t??=[]).push(s(
i+"/isMicrosoftProduct","","type",{type:"boolean"})),r++),e.publisherName!==void 0&&n.call(e,"publisherName")&&typeof e.
publisherName!="string"&&((t??=[]).push(s(i+"/publisherName","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,
"links")&&(G(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?G.errors:
t.concat(G.errors),r=t.length))}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return R.errors=t,r===0}function Je(e,{
instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(
e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==
void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(
i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"\
/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.
isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)R(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,
rootData:c})||(t=t===null?R.errors:t.concat(R.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),
r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",
rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.
attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!=
"string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&
typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/at\
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return Je.errors=t,r===
0}const Oe=Xe;function Xe(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&
typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
id"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",
{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.title!==void 0&&n.call(e,"title")&&typeof e.
title!="string"&&((t??=[]).push(s(i+"/title","","type",{type:"string"})),r++),e.description!==void 0&&n.call(e,"descript\
ion")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description","","type",{type:"string"})),r++),e.productType!==
void 0&&n.call(e,"productType")){let p=e.productType;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id!==void 0&&n.call(
p,"id")&&typeof p.id!="string"&&((t??=[]).push(s(i+"/productType/id","","type",{type:"string"})),r++),p.displayName!==void 0&&
n.call(p,"displayName")&&typeof p.displayName!="string"&&((t??=[]).push(s(i+"/productType/displayName","","type",{type:"\
string"})),r++),p.subType!==void 0&&n.call(p,"subType")){let o=p.subType;o&&typeof o=="object"&&!Array.isArray(o)?(o.id!==
void 0&&n.call(o,"id")&&typeof o.id!="string"&&((t??=[]).push(s(i+"/productType/subType/id","","type",{type:"string"})),
r++),o.displayName!==void 0&&n.call(o,"displayName")&&typeof o.displayName!="string"&&((t??=[]).push(s(i+"/productType/s\
ubType/displayName","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/productType/subType","","type",{type:"object"})),
r++)}}else(t??=[]).push(s(i+"/productType","","type",{type:"object"})),r++}e.isMicrosoftProduct!==void 0&&n.call(e,"isMi\
crosoftProduct")&&typeof e.isMicrosoftProduct!="boolean"&&((t??=[]).push(s(i+"/isMicrosoftProduct","","type",{type:"bool\
ean"})),r++),e.publisherName!==void 0&&n.call(e,"publisherName")&&typeof e.publisherName!="string"&&((t??=[]).push(s(i+"\
/publisherName","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(G(e.links,{instancePath:i+"/links",
parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?G.errors:t.concat(G.errors),r=t.length))}else(t??=[]).
push(s(i,"","type",{type:"object"})),r++;return Xe.errors=t,r===0}const Le=Pe;function U(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.startDate!==void 0&&n.call(e,"startDate")&&typeof e.startDate!="string"&&((t??=[]).push(s(i+
"/startDate","","type",{type:"string"})),r++),e.endDate!==void 0&&n.call(e,"endDate")&&typeof e.endDate!="string"&&((t??=
[]).push(s(i+"/endDate","","type",{type:"string"})),r++),e.pricingPolicies!==void 0&&n.call(e,"pricingPolicies")){let p=e.
pricingPolicies;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];u&&typeof u=="obj\
ect"&&!Array.isArray(u)?(u.type!==void 0&&n.call(u,"type")&&typeof u.type!="string"&&((t??=[]).push(s(i+"/pricingPolicie\
s/"+y+"/type","","type",{type:"string"})),r++),u.value!==void 0&&n.call(u,"value")&&typeof u.value!="string"&&((t??=[]).
push(s(i+"/pricingPolicies/"+y+"/value","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/pricingPolicies/"+y,"","t\
ype",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/pricingPolicies","","type",{type:"array"})),r++}}else(t??=[]).push(
s(i,"","type",{type:"object"})),r++;return U.errors=t,r===0}function V(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e=="\
object"&&!Array.isArray(e)?(e.availabilities!==void 0&&n.call(e,"availabilities")&&(b(e.availabilities,{instancePath:i+"\
/availabilities",parentData:e,parentDataProperty:"availabilities",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),
r=t.length)),e.self!==void 0&&n.call(e,"self")&&(b(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"self",
rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(b(e.next,{instancePath:i+
"/next",parentData:e,parentDataProperty:"next",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.previous!==
void 0&&n.call(e,"previous")&&(b(e.previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:c})||
(t=t===null?b.errors:t.concat(b.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),V.errors=t,r===
0}function S(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="ob\
ject"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),
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
pportedBillingCycles")){let o=e.supportedBillingCycles;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=
1e3);u++){let m=o[u];typeof m=="string"?a(m)<1&&((t??=[]).push(s(i+"/supportedBillingCycles/"+u,"","minLength",{limit:1})),
r++):((t??=[]).push(s(i+"/supportedBillingCycles/"+u,"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/supported\
BillingCycles","","type",{type:"array"})),r++}if(e.purchasePrerequisites!==void 0&&n.call(e,"purchasePrerequisites")){let o=e.
purchasePrerequisites;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&
((t??=[]).push(s(i+"/purchasePrerequisites/"+u,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/purchasePrerequi\
sites","","type",{type:"array"})),r++}if(e.inventoryVariables!==void 0&&n.call(e,"inventoryVariables")){let o=e.inventoryVariables;
if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/i\
nventoryVariables/"+u,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/inventoryVariables","","type",{type:"arra\
y"})),r++}if(e.provisioningVariables!==void 0&&n.call(e,"provisioningVariables")){let o=e.provisioningVariables;if(Array.
isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/provisioni\
ngVariables/"+u,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/provisioningVariables","","type",{type:"array"})),
r++}if(e.actions!==void 0&&n.call(e,"actions")){let o=e.actions;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<
f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/actions/"+u,"","type",{type:"string"})),r++)}else(t??=[]).
push(s(i+"/actions","","type",{type:"array"})),r++}if(e.dynamicAttributes!==void 0&&n.call(e,"dynamicAttributes")){let o=e.
dynamicAttributes;o&&typeof o=="object"&&!Array.isArray(o)||((t??=[]).push(s(i+"/dynamicAttributes","","type",{type:"obj\
ect"})),r++)}if(e.attestationProperties!==void 0&&n.call(e,"attestationProperties")){let o=e.attestationProperties;o&&typeof o==
"object"&&!Array.isArray(o)?(o.attestationType!==void 0&&n.call(o,"attestationType")&&typeof o.attestationType!="string"&&
((t??=[]).push(s(i+"/attestationProperties/attestationType","","type",{type:"string"})),r++),o.enforceAttestation!==void 0&&
n.call(o,"enforceAttestation")&&typeof o.enforceAttestation!="boolean"&&((t??=[]).push(s(i+"/attestationProperties/enfor\
ceAttestation","","type",{type:"boolean"})),r++)):((t??=[]).push(s(i+"/attestationProperties","","type",{type:"object"})),
r++)}if(e.consumptionType!==void 0&&n.call(e,"consumptionType")&&typeof e.consumptionType!="string"&&((t??=[]).push(s(i+
"/consumptionType","","type",{type:"string"})),r++),e.specializedOfferProperties!==void 0&&n.call(e,"specializedOfferPro\
perties")){let o=e.specializedOfferProperties;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)
U(o[u],{instancePath:i+"/specializedOfferProperties/"+u,parentData:o,parentDataProperty:u,rootData:c})||(t=t===null?U.errors:
t.concat(U.errors),r=t.length)}else(t??=[]).push(s(i+"/specializedOfferProperties","","type",{type:"array"})),r++}if(e.minimumPurchaseCommitment!==
void 0&&n.call(e,"minimumPurchaseCommitment")){let o=e.minimumPurchaseCommitment;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.grain!==void 0&&n.call(o,"grain")&&typeof o.grain!="string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitment/gra\
in","","type",{type:"string"})),r++),o.currencyCode!==void 0&&n.call(o,"currencyCode")){let f=o.currencyCode;f&&typeof f==
"object"&&!Array.isArray(f)?(f.code!==void 0&&n.call(f,"code")&&typeof f.code!="string"&&((t??=[]).push(s(i+"/minimumPur\
chaseCommitment/currencyCode/code","","type",{type:"string"})),r++),f.symbol!==void 0&&n.call(f,"symbol")&&typeof f.symbol!=
"string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitment/currencyCode/symbol","","type",{type:"string"})),r++)):((t??=[]).
push(s(i+"/minimumPurchaseCommitment/currencyCode","","type",{type:"object"})),r++)}if(o.amount!==void 0&&n.call(o,"amou\
nt")){let f=o.amount;const y=r;let u=!1,m=null;const h=r;typeof f!="string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitm\
ent/amount","#/$defs/MinimumPurchaseCommitment/properties/amount/oneOf/0/type","type",{type:"string"})),r++);var p=h===r;
p&&(u=!0,m=0);const C=r;typeof f=="number"&&isFinite(f)||((t??=[]).push(s(i+"/minimumPurchaseCommitment/amount","#/$defs\
/MinimumPurchaseCommitment/properties/amount/oneOf/1/type","type",{type:"number"})),r++);var p=C===r;p&&u?(u=!1,m=[m,1]):
p&&(u=!0,m=1),u?(r=y,t!==null&&(y?t.length=y:t=null)):((t??=[]).push(s(i+"/minimumPurchaseCommitment/amount","#/$defs/Mi\
nimumPurchaseCommitment/properties/amount/oneOf","oneOf",{passingSchemas:m})),r++)}}else(t??=[]).push(s(i+"/minimumPurch\
aseCommitment","","type",{type:"object"})),r++}e.links!==void 0&&n.call(e,"links")&&(V(e.links,{instancePath:i+"/links",
parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?V.errors:t.concat(V.errors),r=t.length))}else(t??=[]).
push(s(i,"","type",{type:"object"})),r++;return S.errors=t,r===0}function Pe(e,{instancePath:i="",parentData:A,parentDataProperty:T,
rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&
((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.
totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),
r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),
r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-
f>=1e3);y++)S(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?S.errors:t.concat(
S.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&
(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(
j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(
p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/object\
Type","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/\
attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else
(t??=[]).push(s(i,"","type",{type:"object"})),r++;return Pe.errors=t,r===0}const Ee=et;function et(e,{instancePath:i="",
parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===
void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){
let o=e.id;typeof o=="string"?a(o)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id",
"","type",{type:"string"})),r++)}if(e.productId!==void 0&&n.call(e,"productId")&&typeof e.productId!="string"&&((t??=[]).
push(s(i+"/productId","","type",{type:"string"})),r++),e.title!==void 0&&n.call(e,"title")&&typeof e.title!="string"&&((t??=
[]).push(s(i+"/title","","type",{type:"string"})),r++),e.description!==void 0&&n.call(e,"description")&&typeof e.description!=
"string"&&((t??=[]).push(s(i+"/description","","type",{type:"string"})),r++),e.minimumQuantity!==void 0&&n.call(e,"minim\
umQuantity")){let o=e.minimumQuantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(i+"/minimumQu\
antity","","type",{type:"integer"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(i+"/minimum\
Quantity","","minimum",{comparison:">=",limit:0})),r++)}if(e.maximumQuantity!==void 0&&n.call(e,"maximumQuantity")){let o=e.
maximumQuantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(s(i+"/maximumQuantity","","type",{type:"\
integer"})),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(s(i+"/maximumQuantity","","minimum",{comparison:"\
>=",limit:0})),r++)}if(e.isTrial!==void 0&&n.call(e,"isTrial")&&typeof e.isTrial!="boolean"&&((t??=[]).push(s(i+"/isTria\
l","","type",{type:"boolean"})),r++),e.supportedBillingCycles!==void 0&&n.call(e,"supportedBillingCycles")){let o=e.supportedBillingCycles;
if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++){let m=o[u];typeof m=="string"?a(m)<1&&((t??=
[]).push(s(i+"/supportedBillingCycles/"+u,"","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/supportedBillingCycles/"+
u,"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/supportedBillingCycles","","type",{type:"array"})),r++}if(e.
purchasePrerequisites!==void 0&&n.call(e,"purchasePrerequisites")){let o=e.purchasePrerequisites;if(Array.isArray(o)){const f=o.
length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/purchasePrerequisites/"+u,"","ty\
pe",{type:"string"})),r++)}else(t??=[]).push(s(i+"/purchasePrerequisites","","type",{type:"array"})),r++}if(e.inventoryVariables!==
void 0&&n.call(e,"inventoryVariables")){let o=e.inventoryVariables;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<
f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/inventoryVariables/"+u,"","type",{type:"string"})),r++)}else
(t??=[]).push(s(i+"/inventoryVariables","","type",{type:"array"})),r++}if(e.provisioningVariables!==void 0&&n.call(e,"pr\
ovisioningVariables")){let o=e.provisioningVariables;if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)
typeof o[u]!="string"&&((t??=[]).push(s(i+"/provisioningVariables/"+u,"","type",{type:"string"})),r++)}else(t??=[]).push(
s(i+"/provisioningVariables","","type",{type:"array"})),r++}if(e.actions!==void 0&&n.call(e,"actions")){let o=e.actions;
if(Array.isArray(o)){const f=o.length,y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)typeof o[u]!="string"&&((t??=[]).push(s(i+"/a\
ctions/"+u,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/actions","","type",{type:"array"})),r++}if(e.dynamicAttributes!==
void 0&&n.call(e,"dynamicAttributes")){let o=e.dynamicAttributes;o&&typeof o=="object"&&!Array.isArray(o)||((t??=[]).push(
s(i+"/dynamicAttributes","","type",{type:"object"})),r++)}if(e.attestationProperties!==void 0&&n.call(e,"attestationProp\
erties")){let o=e.attestationProperties;o&&typeof o=="object"&&!Array.isArray(o)?(o.attestationType!==void 0&&n.call(o,"\
attestationType")&&typeof o.attestationType!="string"&&((t??=[]).push(s(i+"/attestationProperties/attestationType","","t\
ype",{type:"string"})),r++),o.enforceAttestation!==void 0&&n.call(o,"enforceAttestation")&&typeof o.enforceAttestation!=
"boolean"&&((t??=[]).push(s(i+"/attestationProperties/enforceAttestation","","type",{type:"boolean"})),r++)):((t??=[]).push(
s(i+"/attestationProperties","","type",{type:"object"})),r++)}if(e.consumptionType!==void 0&&n.call(e,"consumptionType")&&
typeof e.consumptionType!="string"&&((t??=[]).push(s(i+"/consumptionType","","type",{type:"string"})),r++),e.specializedOfferProperties!==
void 0&&n.call(e,"specializedOfferProperties")){let o=e.specializedOfferProperties;if(Array.isArray(o)){const f=o.length,
y=r;for(let u=0;u<f&&!(r-y>=1e3);u++)U(o[u],{instancePath:i+"/specializedOfferProperties/"+u,parentData:o,parentDataProperty:u,
rootData:c})||(t=t===null?U.errors:t.concat(U.errors),r=t.length)}else(t??=[]).push(s(i+"/specializedOfferProperties","",
"type",{type:"array"})),r++}if(e.minimumPurchaseCommitment!==void 0&&n.call(e,"minimumPurchaseCommitment")){let o=e.minimumPurchaseCommitment;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.grain!==void 0&&n.call(o,"grain")&&typeof o.grain!="string"&&((t??=[]).
push(s(i+"/minimumPurchaseCommitment/grain","","type",{type:"string"})),r++),o.currencyCode!==void 0&&n.call(o,"currency\
Code")){let f=o.currencyCode;f&&typeof f=="object"&&!Array.isArray(f)?(f.code!==void 0&&n.call(f,"code")&&typeof f.code!=
"string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitment/currencyCode/code","","type",{type:"string"})),r++),f.symbol!==
void 0&&n.call(f,"symbol")&&typeof f.symbol!="string"&&((t??=[]).push(s(i+"/minimumPurchaseCommitment/currencyCode/symbo\
l","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/minimumPurchaseCommitment/currencyCode","","type",{type:"objec\
t"})),r++)}if(o.amount!==void 0&&n.call(o,"amount")){let f=o.amount;const y=r;let u=!1,m=null;const h=r;typeof f!="strin\
g"&&((t??=[]).push(s(i+"/minimumPurchaseCommitment/amount","#/$defs/MinimumPurchaseCommitment/properties/amount/oneOf/0/\
type","type",{type:"string"})),r++);var p=h===r;p&&(u=!0,m=0);const C=r;typeof f=="number"&&isFinite(f)||((t??=[]).push(
s(i+"/minimumPurchaseCommitment/amount","#/$defs/MinimumPurchaseCommitment/properties/amount/oneOf/1/type","type",{type:"\
number"})),r++);var p=C===r;p&&u?(u=!1,m=[m,1]):p&&(u=!0,m=1),u?(r=y,t!==null&&(y?t.length=y:t=null)):((t??=[]).push(s(i+
"/minimumPurchaseCommitment/amount","#/$defs/MinimumPurchaseCommitment/properties/amount/oneOf","oneOf",{passingSchemas:m})),
r++)}}else(t??=[]).push(s(i+"/minimumPurchaseCommitment","","type",{type:"object"})),r++}e.links!==void 0&&n.call(e,"lin\
ks")&&(V(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?V.errors:t.concat(
V.errors),r=t.length))}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return et.errors=t,r===0}const qe=tt;function oe(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.refundOptions!==void 0&&n.call(e,"refundOptions")){let p=e.refundOptions;if(Array.isArray(
p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
sequenceId!==void 0&&n.call(u,"sequenceId")){let m=u.sequenceId;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=
[]).push(s(i+"/refundOptions/"+y+"/sequenceId","","type",{type:"integer"})),r++)}if(u.type!==void 0&&n.call(u,"type")){let m=u.
type;typeof m=="string"?a(m)<1&&((t??=[]).push(s(i+"/refundOptions/"+y+"/type","","minLength",{limit:1})),r++):((t??=[]).
push(s(i+"/refundOptions/"+y+"/type","","type",{type:"string"})),r++)}u.expiresAfter!==void 0&&n.call(u,"expiresAfter")&&
typeof u.expiresAfter!="string"&&((t??=[]).push(s(i+"/refundOptions/"+y+"/expiresAfter","","type",{type:"string"})),r++)}else
(t??=[]).push(s(i+"/refundOptions/"+y,"","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/refundOptions","","type",
{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return oe.errors=t,r===0}function W(e,{instancePath:i="",
parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.id!==
void 0&&n.call(e,"id")&&typeof e.id!="string"&&((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++),e.duration!==void 0&&
n.call(e,"duration")&&typeof e.duration!="string"&&((t??=[]).push(s(i+"/duration","","type",{type:"string"})),r++),e.description!==
void 0&&n.call(e,"description")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description","","type",{type:"stri\
ng"})),r++),e.billingCycle!==void 0&&n.call(e,"billingCycle")&&typeof e.billingCycle!="string"&&((t??=[]).push(s(i+"/bil\
lingCycle","","type",{type:"string"})),r++),e.renewalOptions!==void 0&&n.call(e,"renewalOptions")){let p=e.renewalOptions;
if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];u&&typeof u=="object"&&!Array.isArray(
u)?(u.termDuration!==void 0&&n.call(u,"termDuration")&&typeof u.termDuration!="string"&&((t??=[]).push(s(i+"/renewalOpti\
ons/"+y+"/termDuration","","type",{type:"string"})),r++),u.description!==void 0&&n.call(u,"description")&&typeof u.description!=
"string"&&((t??=[]).push(s(i+"/renewalOptions/"+y+"/description","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/\
renewalOptions/"+y,"","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/renewalOptions","","type",{type:"array"})),
r++}if(e.cancellationPolicies!==void 0&&n.call(e,"cancellationPolicies")){let p=e.cancellationPolicies;if(Array.isArray(
p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)oe(p[y],{instancePath:i+"/cancellationPolicies/"+y,parentData:p,
parentDataProperty:y,rootData:c})||(t=t===null?oe.errors:t.concat(oe.errors),r=t.length)}else(t??=[]).push(s(i+"/cancell\
ationPolicies","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return W.errors=t,r===
0}function Y(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.applicableTermIds!==void 0&&n.call(e,"applicableTermIds")){let p=e.applicableTermIds;if(Array.
isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!="string"&&((t??=[]).push(s(i+"/applicable\
TermIds/"+y,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/applicableTermIds","","type",{type:"array"})),r++}if(e.
renewalOptions!==void 0&&n.call(e,"renewalOptions")){let p=e.renewalOptions;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<
o&&!(r-f>=1e3);y++){let u=p[y];u&&typeof u=="object"&&!Array.isArray(u)?(u.renewToId!==void 0&&n.call(u,"renewToId")&&typeof u.
renewToId!="string"&&((t??=[]).push(s(i+"/renewalOptions/"+y+"/renewToId","","type",{type:"string"})),r++),u.isAutoRenewable!==
void 0&&n.call(u,"isAutoRenewable")&&typeof u.isAutoRenewable!="boolean"&&((t??=[]).push(s(i+"/renewalOptions/"+y+"/isAu\
toRenewable","","type",{type:"boolean"})),r++)):((t??=[]).push(s(i+"/renewalOptions/"+y,"","type",{type:"object"})),r++)}}else
(t??=[]).push(s(i+"/renewalOptions","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;
return Y.errors=t,r===0}function le(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,
r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{
missingProperty:"id"})),r++),(e.catalogItemId===void 0||!n.call(e,"catalogItemId"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
catalogItemId"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","",
"minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.productId!==void 0&&n.call(e,
"productId")&&typeof e.productId!="string"&&((t??=[]).push(s(i+"/productId","","type",{type:"string"})),r++),e.skuId!==void 0&&
n.call(e,"skuId")&&typeof e.skuId!="string"&&((t??=[]).push(s(i+"/skuId","","type",{type:"string"})),r++),e.catalogItemId!==
void 0&&n.call(e,"catalogItemId")){let p=e.catalogItemId;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/catalogItemId",
"","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/catalogItemId","","type",{type:"string"})),r++)}if(e.defaultCurrency!==
void 0&&n.call(e,"defaultCurrency")){let p=e.defaultCurrency;p&&typeof p=="object"&&!Array.isArray(p)?(p.code!==void 0&&
n.call(p,"code")&&typeof p.code!="string"&&((t??=[]).push(s(i+"/defaultCurrency/code","","type",{type:"string"})),r++),p.
symbol!==void 0&&n.call(p,"symbol")&&typeof p.symbol!="string"&&((t??=[]).push(s(i+"/defaultCurrency/symbol","","type",{
type:"string"})),r++)):((t??=[]).push(s(i+"/defaultCurrency","","type",{type:"object"})),r++)}if(e.segment!==void 0&&n.call(
e,"segment")&&typeof e.segment!="string"&&((t??=[]).push(s(i+"/segment","","type",{type:"string"})),r++),e.country!==void 0&&
n.call(e,"country")&&typeof e.country!="string"&&((t??=[]).push(s(i+"/country","","type",{type:"string"})),r++),e.isPurchasable!==
void 0&&n.call(e,"isPurchasable")&&typeof e.isPurchasable!="boolean"&&((t??=[]).push(s(i+"/isPurchasable","","type",{type:"\
boolean"})),r++),e.isRenewable!==void 0&&n.call(e,"isRenewable")&&typeof e.isRenewable!="boolean"&&((t??=[]).push(s(i+"/\
isRenewable","","type",{type:"boolean"})),r++),e.terms!==void 0&&n.call(e,"terms")){let p=e.terms;if(Array.isArray(p)){const o=p.
length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)W(p[y],{instancePath:i+"/terms/"+y,parentData:p,parentDataProperty:y,rootData:c})||
(t=t===null?W.errors:t.concat(W.errors),r=t.length)}else(t??=[]).push(s(i+"/terms","","type",{type:"array"})),r++}if(e.renewalInstructions!==
void 0&&n.call(e,"renewalInstructions")){let p=e.renewalInstructions;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<
o&&!(r-f>=1e3);y++)Y(p[y],{instancePath:i+"/renewalInstructions/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===
null?Y.errors:t.concat(Y.errors),r=t.length)}else(t??=[]).push(s(i+"/renewalInstructions","","type",{type:"array"})),r++}
if(e.includedQuantityOptions!==void 0&&n.call(e,"includedQuantityOptions")){let p=e.includedQuantityOptions;if(Array.isArray(
p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];u&&typeof u=="object"&&!Array.isArray(u)?(u.units!==
void 0&&n.call(u,"units")&&typeof u.units!="string"&&((t??=[]).push(s(i+"/includedQuantityOptions/"+y+"/units","","type",
{type:"string"})),r++),u.description!==void 0&&n.call(u,"description")&&typeof u.description!="string"&&((t??=[]).push(s(
i+"/includedQuantityOptions/"+y+"/description","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/includedQuantityOp\
tions/"+y,"","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/includedQuantityOptions","","type",{type:"array"})),
r++}e.product!==void 0&&n.call(e,"product")&&(R(e.product,{instancePath:i+"/product",parentData:e,parentDataProperty:"pr\
oduct",rootData:c})||(t=t===null?R.errors:t.concat(R.errors),r=t.length)),e.sku!==void 0&&n.call(e,"sku")&&(S(e.sku,{instancePath:i+
"/sku",parentData:e,parentDataProperty:"sku",rootData:c})||(t=t===null?S.errors:t.concat(S.errors),r=t.length)),e.links!==
void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=
t===null?j.errors:t.concat(j.errors),r=t.length))}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return le.errors=
t,r===0}function tt(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e==
"object"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){
let p=e.items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)le(p[y],{instancePath:i+"/items\
/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?le.errors:t.concat(le.errors),r=t.length)}else(t??=[]).
push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/li\
nks",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return tt.errors=t,r===0}const we=rt;function rt(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){
let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","\
required",{missingProperty:"id"})),r++),(e.catalogItemId===void 0||!n.call(e,"catalogItemId"))&&((t??=[]).push(s(i,"","r\
equired",{missingProperty:"catalogItemId"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=
[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.productId!==
void 0&&n.call(e,"productId")&&typeof e.productId!="string"&&((t??=[]).push(s(i+"/productId","","type",{type:"string"})),
r++),e.skuId!==void 0&&n.call(e,"skuId")&&typeof e.skuId!="string"&&((t??=[]).push(s(i+"/skuId","","type",{type:"string"})),
r++),e.catalogItemId!==void 0&&n.call(e,"catalogItemId")){let p=e.catalogItemId;typeof p=="string"?a(p)<1&&((t??=[]).push(
s(i+"/catalogItemId","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/catalogItemId","","type",{type:"string"})),r++)}
if(e.defaultCurrency!==void 0&&n.call(e,"defaultCurrency")){let p=e.defaultCurrency;p&&typeof p=="object"&&!Array.isArray(
p)?(p.code!==void 0&&n.call(p,"code")&&typeof p.code!="string"&&((t??=[]).push(s(i+"/defaultCurrency/code","","type",{type:"\
string"})),r++),p.symbol!==void 0&&n.call(p,"symbol")&&typeof p.symbol!="string"&&((t??=[]).push(s(i+"/defaultCurrency/s\
ymbol","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/defaultCurrency","","type",{type:"object"})),r++)}if(e.segment!==
void 0&&n.call(e,"segment")&&typeof e.segment!="string"&&((t??=[]).push(s(i+"/segment","","type",{type:"string"})),r++),
e.country!==void 0&&n.call(e,"country")&&typeof e.country!="string"&&((t??=[]).push(s(i+"/country","","type",{type:"stri\
ng"})),r++),e.isPurchasable!==void 0&&n.call(e,"isPurchasable")&&typeof e.isPurchasable!="boolean"&&((t??=[]).push(s(i+"\
/isPurchasable","","type",{type:"boolean"})),r++),e.isRenewable!==void 0&&n.call(e,"isRenewable")&&typeof e.isRenewable!=
"boolean"&&((t??=[]).push(s(i+"/isRenewable","","type",{type:"boolean"})),r++),e.terms!==void 0&&n.call(e,"terms")){let p=e.
terms;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)W(p[y],{instancePath:i+"/terms/"+y,parentData:p,
parentDataProperty:y,rootData:c})||(t=t===null?W.errors:t.concat(W.errors),r=t.length)}else(t??=[]).push(s(i+"/terms","",
"type",{type:"array"})),r++}if(e.renewalInstructions!==void 0&&n.call(e,"renewalInstructions")){let p=e.renewalInstructions;
if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)Y(p[y],{instancePath:i+"/renewalInstructions/"+
y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?Y.errors:t.concat(Y.errors),r=t.length)}else(t??=[]).push(
s(i+"/renewalInstructions","","type",{type:"array"})),r++}if(e.includedQuantityOptions!==void 0&&n.call(e,"includedQuant\
ityOptions")){let p=e.includedQuantityOptions;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){
let u=p[y];u&&typeof u=="object"&&!Array.isArray(u)?(u.units!==void 0&&n.call(u,"units")&&typeof u.units!="string"&&((t??=
[]).push(s(i+"/includedQuantityOptions/"+y+"/units","","type",{type:"string"})),r++),u.description!==void 0&&n.call(u,"d\
escription")&&typeof u.description!="string"&&((t??=[]).push(s(i+"/includedQuantityOptions/"+y+"/description","","type",
{type:"string"})),r++)):((t??=[]).push(s(i+"/includedQuantityOptions/"+y,"","type",{type:"object"})),r++)}}else(t??=[]).
push(s(i+"/includedQuantityOptions","","type",{type:"array"})),r++}e.product!==void 0&&n.call(e,"product")&&(R(e.product,
{instancePath:i+"/product",parentData:e,parentDataProperty:"product",rootData:c})||(t=t===null?R.errors:t.concat(R.errors),
r=t.length)),e.sku!==void 0&&n.call(e,"sku")&&(S(e.sku,{instancePath:i+"/sku",parentData:e,parentDataProperty:"sku",rootData:c})||
(t=t===null?S.errors:t.concat(S.errors),r=t.length)),e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/l\
inks",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length))}else(t??=
[]).push(s(i,"","type",{type:"object"})),r++;return rt.errors=t,r===0}const kt=it;function ye(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.templateId!==void 0&&n.call(e,"templateId")&&typeof e.templateId!="string"&&((t??=[]).push(
s(i+"/templateId","","type",{type:"string"})),r++),e.agreementType!==void 0&&n.call(e,"agreementType")){let p=e.agreementType;
typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/agreementType","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/agre\
ementType","","type",{type:"string"})),r++)}if(e.agreementLink!==void 0&&n.call(e,"agreementLink")&&typeof e.agreementLink!=
"string"&&((t??=[]).push(s(i+"/agreementLink","","type",{type:"string"})),r++),e.versionRank!==void 0&&n.call(e,"version\
Rank")){let p=e.versionRank;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/versionRank","","ty\
pe",{type:"integer"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ye.errors=t,r===0}function it(e,{
instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(
e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==
void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(
i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"\
/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.
isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)ye(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,
rootData:c})||(t=t===null?ye.errors:t.concat(ye.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"arra\
y"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"l\
inks",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){
let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!=
"string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&
typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/at\
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return it.errors=t,r===
0}const Dt=pt;function fe(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.userId!==void 0&&n.call(e,"userId")&&typeof e.userId!="string"&&((t??=[]).push(s(i+"/userI\
d","","type",{type:"string"})),r++),e.primaryContact!==void 0&&n.call(e,"primaryContact")){let p=e.primaryContact;p&&typeof p==
"object"&&!Array.isArray(p)?(p.firstName!==void 0&&n.call(p,"firstName")&&typeof p.firstName!="string"&&((t??=[]).push(s(
i+"/primaryContact/firstName","","type",{type:"string"})),r++),p.lastName!==void 0&&n.call(p,"lastName")&&typeof p.lastName!=
"string"&&((t??=[]).push(s(i+"/primaryContact/lastName","","type",{type:"string"})),r++),p.email!==void 0&&n.call(p,"ema\
il")&&typeof p.email!="string"&&((t??=[]).push(s(i+"/primaryContact/email","","type",{type:"string"})),r++),p.phoneNumber!==
void 0&&n.call(p,"phoneNumber")&&typeof p.phoneNumber!="string"&&((t??=[]).push(s(i+"/primaryContact/phoneNumber","","ty\
pe",{type:"string"})),r++)):((t??=[]).push(s(i+"/primaryContact","","type",{type:"object"})),r++)}if(e.dateAgreed!==void 0&&
n.call(e,"dateAgreed")&&typeof e.dateAgreed!="string"&&((t??=[]).push(s(i+"/dateAgreed","","type",{type:"string"})),r++),
e.templateId!==void 0&&n.call(e,"templateId")&&typeof e.templateId!="string"&&((t??=[]).push(s(i+"/templateId","","type",
{type:"string"})),r++),e.type!==void 0&&n.call(e,"type")){let p=e.type;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/t\
ype","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/type","","type",{type:"string"})),r++)}e.agreementLink!==void 0&&
n.call(e,"agreementLink")&&typeof e.agreementLink!="string"&&((t??=[]).push(s(i+"/agreementLink","","type",{type:"string"})),
r++)}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return fe.errors=t,r===0}function pt(e,{instancePath:i="",parentData:A,
parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===void 0||
!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.call(e,"\
totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalCount","",
"type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCount","","mi\
nimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(p)){const o=p.
length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)fe(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,rootData:c})||
(t=t===null?fe.errors:t.concat(fe.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.
links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||
(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&
typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=
[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!=
"string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","t\
ype",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return pt.errors=t,r===0}const It=st;function st(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e==
"object"&&!Array.isArray(e)?((e.isSigned===void 0||!n.call(e,"isSigned"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
isSigned"})),r++),e.isSigned!==void 0&&n.call(e,"isSigned")&&typeof e.isSigned!="boolean"&&((t??=[]).push(s(i+"/isSigned",
"","type",{type:"boolean"})),r++)):((t??=[]).push(s(i,"","type",{type:"object"})),r++),st.errors=t,r===0}const Ct=nt;function nt(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e==
"object"&&!Array.isArray(e)?((e.isAgreementSigned===void 0||!n.call(e,"isAgreementSigned"))&&((t??=[]).push(s(i,"","requ\
ired",{missingProperty:"isAgreementSigned"})),r++),e.isAgreementSigned!==void 0&&n.call(e,"isAgreementSigned")&&typeof e.
isAgreementSigned!="boolean"&&((t??=[]).push(s(i+"/isAgreementSigned","","type",{type:"boolean"})),r++)):((t??=[]).push(
s(i,"","type",{type:"object"})),r++),nt.errors=t,r===0}const vt=ot;function ue(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.productId!==void 0&&n.call(e,"productId")&&typeof e.productId!="string"&&((t??=[]).push(s(
i+"/productId","","type",{type:"string"})),r++),e.skuId!==void 0&&n.call(e,"skuId")&&typeof e.skuId!="string"&&((t??=[]).
push(s(i+"/skuId","","type",{type:"string"})),r++),e.isRestricted!==void 0&&n.call(e,"isRestricted")&&typeof e.isRestricted!=
"boolean"&&((t??=[]).push(s(i+"/isRestricted","","type",{type:"boolean"})),r++),e.restrictions!==void 0&&n.call(e,"restr\
ictions")){let p=e.restrictions;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.reasonCode!==void 0&&n.call(u,"reasonCode")&&typeof u.reasonCode!="string"&&
((t??=[]).push(s(i+"/restrictions/"+y+"/reasonCode","","type",{type:"string"})),r++),u.description!==void 0&&n.call(u,"d\
escription")&&typeof u.description!="string"&&((t??=[]).push(s(i+"/restrictions/"+y+"/description","","type",{type:"stri\
ng"})),r++),u.properties!==void 0&&n.call(u,"properties")){let m=u.properties;if(m&&typeof m=="object"&&!Array.isArray(m)){
const h=r;for(const C of Object.keys(m)){if(r-h>=1e3)break;typeof m[C]!="string"&&((t??=[]).push(s(i+"/restrictions/"+y+
"/properties/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),"","type",{type:"string"})),r++)}}else(t??=[]).push(s(i+"/restri\
ctions/"+y+"/properties","","type",{type:"object"})),r++}}else(t??=[]).push(s(i+"/restrictions/"+y,"","type",{type:"obje\
ct"})),r++}}else(t??=[]).push(s(i+"/restrictions","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return ue.errors=t,r===0}function ot(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){
let t=null,r=0;if(Array.isArray(e)){const p=e.length,o=r;for(let f=0;f<p&&!(r-o>=1e3);f++)ue(e[f],{instancePath:i+"/"+f,
parentData:e,parentDataProperty:f,rootData:c})||(t=t===null?ue.errors:t.concat(ue.errors),r=t.length)}else(t??=[]).push(
s(i,"","type",{type:"array"})),r++;return ot.errors=t,r===0}const $t=lt;const je={type:"object",properties:{type:{type:"string",minLength:1},description:{type:"string"},maxPromotionRedemptionCount:{
type:"integer"},remainingPromotionRedemptionCount:{type:"integer"},minimumRequiredSeats:{type:["integer","null"]},maximumRequiredSeats:{
type:["integer","null"]},availableSeats:{type:["integer","null"]},eligibleTerms:{type:"array",items:{$ref:"#/$defs/Promo\
tionTerm"}}}};function ce(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.type!==void 0&&n.call(e,"type")){let p=e.type;typeof p=="string"?a(p)<1&&((t??=[]).push(s(
i+"/type","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/type","","type",{type:"string"})),r++)}if(e.description!==
void 0&&n.call(e,"description")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description","","type",{type:"stri\
ng"})),r++),e.maxPromotionRedemptionCount!==void 0&&n.call(e,"maxPromotionRedemptionCount")){let p=e.maxPromotionRedemptionCount;
typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/maxPromotionRedemptionCount","","type",{type:"i\
nteger"})),r++)}if(e.remainingPromotionRedemptionCount!==void 0&&n.call(e,"remainingPromotionRedemptionCount")){let p=e.
remainingPromotionRedemptionCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/remainingProm\
otionRedemptionCount","","type",{type:"integer"})),r++)}if(e.minimumRequiredSeats!==void 0&&n.call(e,"minimumRequiredSea\
ts")){let p=e.minimumRequiredSeats;!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null&&((t??=[]).push(s(i+"\
/minimumRequiredSeats","","type",{type:je.properties.minimumRequiredSeats.type})),r++)}if(e.maximumRequiredSeats!==void 0&&
n.call(e,"maximumRequiredSeats")){let p=e.maximumRequiredSeats;!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==
null&&((t??=[]).push(s(i+"/maximumRequiredSeats","","type",{type:je.properties.maximumRequiredSeats.type})),r++)}if(e.availableSeats!==
void 0&&n.call(e,"availableSeats")){let p=e.availableSeats;!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null&&
((t??=[]).push(s(i+"/availableSeats","","type",{type:je.properties.availableSeats.type})),r++)}if(e.eligibleTerms!==void 0&&
n.call(e,"eligibleTerms")){let p=e.eligibleTerms;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){
let u=p[y];u&&typeof u=="object"&&!Array.isArray(u)?(u.duration!==void 0&&n.call(u,"duration")&&typeof u.duration!="stri\
ng"&&((t??=[]).push(s(i+"/eligibleTerms/"+y+"/duration","","type",{type:"string"})),r++),u.billingCycle!==void 0&&n.call(
u,"billingCycle")&&typeof u.billingCycle!="string"&&((t??=[]).push(s(i+"/eligibleTerms/"+y+"/billingCycle","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/eligibleTerms/"+y,"","type",{type:"object"})),r++)}}else(t??=[]).push(s(i+"/eligib\
leTerms","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ce.errors=t,r===0}
function me(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.promotionId!==void 0&&n.call(e,"promotionId")&&typeof e.promotionId!="string"&&((t??=[]).push(
s(i+"/promotionId","","type",{type:"string"})),r++),e.isEligible!==void 0&&n.call(e,"isEligible")&&typeof e.isEligible!=
"boolean"&&((t??=[]).push(s(i+"/isEligible","","type",{type:"boolean"})),r++),e.errors!==void 0&&n.call(e,"errors")){let p=e.
errors;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)ce(p[y],{instancePath:i+"/errors/"+y,parentData:p,
parentDataProperty:y,rootData:c})||(t=t===null?ce.errors:t.concat(ce.errors),r=t.length)}else(t??=[]).push(s(i+"/errors",
"","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return me.errors=t,r===0}function de(e,{
instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+
"/id","","type",{type:"integer"})),r++)}if(e.catalogItemId!==void 0&&n.call(e,"catalogItemId")&&typeof e.catalogItemId!=
"string"&&((t??=[]).push(s(i+"/catalogItemId","","type",{type:"string"})),r++),e.quantity!==void 0&&n.call(e,"quantity")){
let p=e.quantity;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/quantity","","type",{type:"int\
eger"})),r++)}if(e.billingCycle!==void 0&&n.call(e,"billingCycle")){let p=e.billingCycle;typeof p=="string"?a(p)<1&&((t??=
[]).push(s(i+"/billingCycle","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billingCycle","","type",{type:"string"})),
r++)}if(e.termDuration!==void 0&&n.call(e,"termDuration")&&typeof e.termDuration!="string"&&((t??=[]).push(s(i+"/termDur\
ation","","type",{type:"string"})),r++),e.eligibilities!==void 0&&n.call(e,"eligibilities")){let p=e.eligibilities;if(Array.
isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)me(p[y],{instancePath:i+"/eligibilities/"+y,parentData:p,
parentDataProperty:y,rootData:c})||(t=t===null?me.errors:t.concat(me.errors),r=t.length)}else(t??=[]).push(s(i+"/eligibi\
lities","","type",{type:"array"})),r++}if(e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p==
"object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(
s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&
((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"\
object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return de.errors=t,r===0}function lt(e,{instancePath:i="",
parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===
void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.
call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalC\
ount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCoun\
t","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(
p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)de(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,
rootData:c})||(t=t===null?de.errors:t.concat(de.errors),r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"arra\
y"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/links",parentData:e,parentDataProperty:"l\
inks",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==void 0&&n.call(e,"attributes")){
let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!=
"string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&
typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/at\
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return lt.errors=t,r===
0}const Nt=yt;function ge(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if(e.id!==void 0&&n.call(e,"id")&&typeof e.id!="string"&&((t??=[]).push(s(i+"/id","","type",{type:"\
string"})),r++),e.name!==void 0&&n.call(e,"name")&&typeof e.name!="string"&&((t??=[]).push(s(i+"/name","","type",{type:"\
string"})),r++),e.rank!==void 0&&n.call(e,"rank")){let p=e.rank;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=
[]).push(s(i+"/rank","","type",{type:"integer"})),r++)}if(e.locale!==void 0&&n.call(e,"locale")&&typeof e.locale!="strin\
g"&&((t??=[]).push(s(i+"/locale","","type",{type:"string"})),r++),e.country!==void 0&&n.call(e,"country")&&typeof e.country!=
"string"&&((t??=[]).push(s(i+"/country","","type",{type:"string"})),r++),e.links!==void 0&&n.call(e,"links")&&(j(e.links,
{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=
t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.
objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType",
"","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attrib\
utes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=
[]).push(s(i,"","type",{type:"object"})),r++;return ge.errors=t,r===0}function be(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;return e&&typeof e==
"object"&&!Array.isArray(e)?(e.learnMore!==void 0&&n.call(e,"learnMore")&&(b(e.learnMore,{instancePath:i+"/learnMore",parentData:e,
parentDataProperty:"learnMore",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.self!==void 0&&n.call(
e,"self")&&(b(e.self,{instancePath:i+"/self",parentData:e,parentDataProperty:"self",rootData:c})||(t=t===null?b.errors:t.
concat(b.errors),r=t.length)),e.next!==void 0&&n.call(e,"next")&&(b(e.next,{instancePath:i+"/next",parentData:e,parentDataProperty:"\
next",rootData:c})||(t=t===null?b.errors:t.concat(b.errors),r=t.length)),e.previous!==void 0&&n.call(e,"previous")&&(b(e.
previous,{instancePath:i+"/previous",parentData:e,parentDataProperty:"previous",rootData:c})||(t=t===null?b.errors:t.concat(
b.errors),r=t.length))):((t??=[]).push(s(i,"","type",{type:"object"})),r++),be.errors=t,r===0}function yt(e,{instancePath:i="",
parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===
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
[]).push(s(i+"/country","","type",{type:"string"})),r++),e.category!==void 0&&n.call(e,"category")&&(ge(e.category,{instancePath:i+
"/category",parentData:e,parentDataProperty:"category",rootData:c})||(t=t===null?ge.errors:t.concat(ge.errors),r=t.length)),
e.limitUnitOfMeasure!==void 0&&n.call(e,"limitUnitOfMeasure")){let p=e.limitUnitOfMeasure;typeof p=="string"?a(p)<1&&((t??=
[]).push(s(i+"/limitUnitOfMeasure","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/limitUnitOfMeasure","","type",{type:"\
string"})),r++)}if(e.limit!==void 0&&n.call(e,"limit")){let p=e.limit;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||
((t??=[]).push(s(i+"/limit","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).
push(s(i+"/limit","","minimum",{comparison:">=",limit:0})),r++)}if(e.prerequisiteOffers!==void 0&&n.call(e,"prerequisite\
Offers")){let p=e.prerequisiteOffers;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!=
"string"&&((t??=[]).push(s(i+"/prerequisiteOffers/"+y,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/prerequis\
iteOffers","","type",{type:"array"})),r++}if(e.isAddOn!==void 0&&n.call(e,"isAddOn")&&typeof e.isAddOn!="boolean"&&((t??=
[]).push(s(i+"/isAddOn","","type",{type:"boolean"})),r++),e.hasAddOns!==void 0&&n.call(e,"hasAddOns")&&typeof e.hasAddOns!=
"boolean"&&((t??=[]).push(s(i+"/hasAddOns","","type",{type:"boolean"})),r++),e.isAvailableForPurchase!==void 0&&n.call(e,
"isAvailableForPurchase")&&typeof e.isAvailableForPurchase!="boolean"&&((t??=[]).push(s(i+"/isAvailableForPurchase","","\
type",{type:"boolean"})),r++),e.billing!==void 0&&n.call(e,"billing")){let p=e.billing;typeof p=="string"?a(p)<1&&((t??=
[]).push(s(i+"/billing","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/billing","","type",{type:"string"})),r++)}if(e.
supportedBillingCycles!==void 0&&n.call(e,"supportedBillingCycles")){let p=e.supportedBillingCycles;if(Array.isArray(p)){
const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];typeof u=="string"?a(u)<1&&((t??=[]).push(s(i+"/suppor\
tedBillingCycles/"+y,"","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/supportedBillingCycles/"+y,"","type",{type:"st\
ring"})),r++)}}else(t??=[]).push(s(i+"/supportedBillingCycles","","type",{type:"array"})),r++}if(e.isAutoRenewable!==void 0&&
n.call(e,"isAutoRenewable")&&typeof e.isAutoRenewable!="boolean"&&((t??=[]).push(s(i+"/isAutoRenewable","","type",{type:"\
boolean"})),r++),e.upgradeTargetOffers!==void 0&&n.call(e,"upgradeTargetOffers")){let p=e.upgradeTargetOffers;if(Array.isArray(
p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!="string"&&((t??=[]).push(s(i+"/upgradeTargetOffer\
s/"+y,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/upgradeTargetOffers","","type",{type:"array"})),r++}if(e.
conversionTargetOffers!==void 0&&n.call(e,"conversionTargetOffers")){let p=e.conversionTargetOffers;if(Array.isArray(p)){
const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!="string"&&((t??=[]).push(s(i+"/conversionTargetOffers\
/"+y,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/conversionTargetOffers","","type",{type:"array"})),r++}if(e.
reselleeQualifications!==void 0&&n.call(e,"reselleeQualifications")){let p=e.reselleeQualifications;if(Array.isArray(p)){
const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!="string"&&((t??=[]).push(s(i+"/reselleeQualifications\
/"+y,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/reselleeQualifications","","type",{type:"array"})),r++}if(e.
resellerQualifications!==void 0&&n.call(e,"resellerQualifications")){let p=e.resellerQualifications;if(Array.isArray(p)){
const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)typeof p[y]!="string"&&((t??=[]).push(s(i+"/resellerQualifications\
/"+y,"","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/resellerQualifications","","type",{type:"array"})),r++}if(e.
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
s(i+"/attestationProperties","","type",{type:"object"})),r++)}if(e.links!==void 0&&n.call(e,"links")&&(be(e.links,{instancePath:i+
"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?be.errors:t.concat(be.errors),r=t.length)),e.
attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==
void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"\
string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","ty\
pe",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"",
"type",{type:"object"})),r++;return yt.errors=t,r===0}const Ot=ft;function Z(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.productId!==void 0&&n.call(e,"productId")&&typeof e.productId!="string"&&((t??=[]).push(s(i+
"/productId","","type",{type:"string"})),r++),e.skuId!==void 0&&n.call(e,"skuId")&&typeof e.skuId!="string"&&((t??=[]).push(
s(i+"/skuId","","type",{type:"string"})),r++),e.term!==void 0&&n.call(e,"term")){let p=e.term;p&&typeof p=="object"&&!Array.
isArray(p)?(p.duration!==void 0&&n.call(p,"duration")&&typeof p.duration!="string"&&((t??=[]).push(s(i+"/term/duration",
"","type",{type:"string"})),r++),p.billingCycle!==void 0&&n.call(p,"billingCycle")&&typeof p.billingCycle!="string"&&((t??=
[]).push(s(i+"/term/billingCycle","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/term","","type",{type:"object"})),
r++)}if(e.pricingPolicies!==void 0&&n.call(e,"pricingPolicies")){let p=e.pricingPolicies;if(Array.isArray(p)){const o=p.
length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.policyType!==void 0&&
n.call(u,"policyType")){let m=u.policyType;typeof m=="string"?a(m)<1&&((t??=[]).push(s(i+"/pricingPolicies/"+y+"/policyT\
ype","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/pricingPolicies/"+y+"/policyType","","type",{type:"string"})),
r++)}u.value!==void 0&&n.call(u,"value")&&typeof u.value!="string"&&((t??=[]).push(s(i+"/pricingPolicies/"+y+"/value","",
"type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/pricingPolicies/"+y,"","type",{type:"object"})),r++}}else(t??=[]).
push(s(i+"/pricingPolicies","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return Z.
errors=t,r===0}function K(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obje\
ct"&&!Array.isArray(e)){if(e.seatConstraints!==void 0&&n.call(e,"seatConstraints")){let p=e.seatConstraints;if(Array.isArray(
p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++){let u=p[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
minSeats!==void 0&&n.call(u,"minSeats")){let m=u.minSeats;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).
push(s(i+"/seatConstraints/"+y+"/minSeats","","type",{type:"integer"})),r++)}if(u.maxSeats!==void 0&&n.call(u,"maxSeats")){
let m=u.maxSeats;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).push(s(i+"/seatConstraints/"+y+"/maxSeats",
"","type",{type:"integer"})),r++)}u.type!==void 0&&n.call(u,"type")&&typeof u.type!="string"&&((t??=[]).push(s(i+"/seatC\
onstraints/"+y+"/type","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/seatConstraints/"+y,"","type",{type:"obj\
ect"})),r++}}else(t??=[]).push(s(i+"/seatConstraints","","type",{type:"array"})),r++}if(e.assetOwnershipLimits!==void 0&&
n.call(e,"assetOwnershipLimits")){let p=e.assetOwnershipLimits;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&
!(r-f>=1e3);y++){let u=p[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.minAssets!==void 0&&n.call(u,"minAssets")){
let m=u.minAssets;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).push(s(i+"/assetOwnershipLimits/"+y+"/mi\
nAssets","","type",{type:"integer"})),r++)}if(u.maxAssets!==void 0&&n.call(u,"maxAssets")){let m=u.maxAssets;typeof m=="\
number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||((t??=[]).push(s(i+"/assetOwnershipLimits/"+y+"/maxAssets","","type",{type:"int\
eger"})),r++)}u.type!==void 0&&n.call(u,"type")&&typeof u.type!="string"&&((t??=[]).push(s(i+"/assetOwnershipLimits/"+y+
"/type","","type",{type:"string"})),r++)}else(t??=[]).push(s(i+"/assetOwnershipLimits/"+y,"","type",{type:"object"})),r++}}else
(t??=[]).push(s(i+"/assetOwnershipLimits","","type",{type:"array"})),r++}if(e.eligibilityConstraints!==void 0&&n.call(e,
"eligibilityConstraints")){let p=e.eligibilityConstraints;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-
f>=1e3);y++){let u=p[y];u&&typeof u=="object"&&!Array.isArray(u)?(u.isApplicable!==void 0&&n.call(u,"isApplicable")&&typeof u.
isApplicable!="boolean"&&((t??=[]).push(s(i+"/eligibilityConstraints/"+y+"/isApplicable","","type",{type:"boolean"})),r++),
u.type!==void 0&&n.call(u,"type")&&typeof u.type!="string"&&((t??=[]).push(s(i+"/eligibilityConstraints/"+y+"/type","","\
type",{type:"string"})),r++)):((t??=[]).push(s(i+"/eligibilityConstraints/"+y,"","type",{type:"object"})),r++)}}else(t??=
[]).push(s(i+"/eligibilityConstraints","","type",{type:"array"})),r++}if(e.productOwnershipConstraints!==void 0&&n.call(
e,"productOwnershipConstraints")){let p=e.productOwnershipConstraints;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<
o&&!(r-f>=1e3);y++){let u=p[y];if(Array.isArray(u)){const m=u.length,h=r;for(let C=0;C<m&&!(r-h>=1e3);C++){let v=u[C];if(v&&
typeof v=="object"&&!Array.isArray(v)){if(v.bigId!==void 0&&n.call(v,"bigId")&&typeof v.bigId!="string"&&((t??=[]).push(
s(i+"/productOwnershipConstraints/"+y+"/"+C+"/bigId","","type",{type:"string"})),r++),v.minSeats!==void 0&&n.call(v,"min\
Seats")){let g=v.minSeats;typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)||((t??=[]).push(s(i+"/productOwnershipConst\
raints/"+y+"/"+C+"/minSeats","","type",{type:"integer"})),r++)}if(v.maxSeats!==void 0&&n.call(v,"maxSeats")){let g=v.maxSeats;
typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)||((t??=[]).push(s(i+"/productOwnershipConstraints/"+y+"/"+C+"/maxSeat\
s","","type",{type:"integer"})),r++)}}else(t??=[]).push(s(i+"/productOwnershipConstraints/"+y+"/"+C,"","type",{type:"obj\
ect"})),r++}}else(t??=[]).push(s(i+"/productOwnershipConstraints/"+y,"","type",{type:"array"})),r++}}else(t??=[]).push(s(
i+"/productOwnershipConstraints","","type",{type:"array"})),r++}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return K.
errors=t,r===0}function ae(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&
typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
id"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",
{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{type:"string"})),r++)}if(e.name!==void 0&&n.call(e,"name")&&typeof e.
name!="string"&&((t??=[]).push(s(i+"/name","","type",{type:"string"})),r++),e.description!==void 0&&n.call(e,"descriptio\
n")&&typeof e.description!="string"&&((t??=[]).push(s(i+"/description","","type",{type:"string"})),r++),e.startDate!==void 0&&
n.call(e,"startDate")){let p=e.startDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/startDate","","format",{format:"\
date-time"})),r++):((t??=[]).push(s(i+"/startDate","","type",{type:"string"})),r++)}if(e.endDate!==void 0&&n.call(e,"end\
Date")){let p=e.endDate;typeof p=="string"?O.test(p)||((t??=[]).push(s(i+"/endDate","","format",{format:"date-time"})),r++):
((t??=[]).push(s(i+"/endDate","","type",{type:"string"})),r++)}if(e.properties!==void 0&&n.call(e,"properties")){let p=e.
properties;p&&typeof p=="object"&&!Array.isArray(p)?p.isAutoApplicable!==void 0&&n.call(p,"isAutoApplicable")&&typeof p.
isAutoApplicable!="boolean"&&((t??=[]).push(s(i+"/properties/isAutoApplicable","","type",{type:"boolean"})),r++):((t??=[]).
push(s(i+"/properties","","type",{type:"object"})),r++)}if(e.requiredProducts!==void 0&&n.call(e,"requiredProducts")){let p=e.
requiredProducts;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)Z(p[y],{instancePath:i+"/req\
uiredProducts/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?Z.errors:t.concat(Z.errors),r=t.length)}else
(t??=[]).push(s(i+"/requiredProducts","","type",{type:"array"})),r++}e.promotionConstraints!==void 0&&n.call(e,"promotio\
nConstraints")&&(K(e.promotionConstraints,{instancePath:i+"/promotionConstraints",parentData:e,parentDataProperty:"promo\
tionConstraints",rootData:c})||(t=t===null?K.errors:t.concat(K.errors),r=t.length))}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return ae.errors=t,r===0}function ft(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){
let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(
i,"","required",{missingProperty:"items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="\
number"&&isFinite(p)&&(p<0||isNaN(p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.
items!==void 0&&n.call(e,"items")){let p=e.items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)
ae(p[y],{instancePath:i+"/items/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?ae.errors:t.concat(ae.errors),
r=t.length)}else(t??=[]).push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,
{instancePath:i+"/links",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=
t.length)),e.attributes!==void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.
objectType!==void 0&&n.call(p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType",
"","type",{type:"string"})),r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attrib\
utes/etag","","type",{type:"string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=
[]).push(s(i,"","type",{type:"object"})),r++;return ft.errors=t,r===0}const Lt=ut;function ut(e,{instancePath:i="",parentData:A,
parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.id===void 0||!n.
call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;
typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),r++):((t??=[]).push(s(i+"/id","","type",{
type:"string"})),r++)}if(e.name!==void 0&&n.call(e,"name")&&typeof e.name!="string"&&((t??=[]).push(s(i+"/name","","type",
{type:"string"})),r++),e.description!==void 0&&n.call(e,"description")&&typeof e.description!="string"&&((t??=[]).push(s(
i+"/description","","type",{type:"string"})),r++),e.startDate!==void 0&&n.call(e,"startDate")){let p=e.startDate;typeof p==
"string"?O.test(p)||((t??=[]).push(s(i+"/startDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/startDa\
te","","type",{type:"string"})),r++)}if(e.endDate!==void 0&&n.call(e,"endDate")){let p=e.endDate;typeof p=="string"?O.test(
p)||((t??=[]).push(s(i+"/endDate","","format",{format:"date-time"})),r++):((t??=[]).push(s(i+"/endDate","","type",{type:"\
string"})),r++)}if(e.properties!==void 0&&n.call(e,"properties")){let p=e.properties;p&&typeof p=="object"&&!Array.isArray(
p)?p.isAutoApplicable!==void 0&&n.call(p,"isAutoApplicable")&&typeof p.isAutoApplicable!="boolean"&&((t??=[]).push(s(i+"\
/properties/isAutoApplicable","","type",{type:"boolean"})),r++):((t??=[]).push(s(i+"/properties","","type",{type:"object"})),
r++)}if(e.requiredProducts!==void 0&&n.call(e,"requiredProducts")){let p=e.requiredProducts;if(Array.isArray(p)){const o=p.
length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)Z(p[y],{instancePath:i+"/requiredProducts/"+y,parentData:p,parentDataProperty:y,
rootData:c})||(t=t===null?Z.errors:t.concat(Z.errors),r=t.length)}else(t??=[]).push(s(i+"/requiredProducts","","type",{type:"\
array"})),r++}e.promotionConstraints!==void 0&&n.call(e,"promotionConstraints")&&(K(e.promotionConstraints,{instancePath:i+
"/promotionConstraints",parentData:e,parentDataProperty:"promotionConstraints",rootData:c})||(t=t===null?K.errors:t.concat(
K.errors),r=t.length))}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return ut.errors=t,r===0}const Et=ct;function he(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){if((e.id===void 0||!n.call(e,"id"))&&((t??=[]).push(s(i,"","required",{missingProperty:"id"})),
r++),e.id!==void 0&&n.call(e,"id")){let p=e.id;typeof p=="string"?a(p)<1&&((t??=[]).push(s(i+"/id","","minLength",{limit:1})),
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
tributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"object"})),r++;return he.errors=t,r===
0}function ct(e,{instancePath:i="",parentData:A,parentDataProperty:T,rootData:c=e}={}){let t=null,r=0;if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){if((e.items===void 0||!n.call(e,"items"))&&((t??=[]).push(s(i,"","required",{missingProperty:"\
items"})),r++),e.totalCount!==void 0&&n.call(e,"totalCount")){let p=e.totalCount;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||((t??=[]).push(s(i+"/totalCount","","type",{type:"integer"})),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p))&&((t??=[]).push(s(i+"/totalCount","","minimum",{comparison:">=",limit:0})),r++)}if(e.items!==void 0&&n.call(e,"items")){
let p=e.items;if(Array.isArray(p)){const o=p.length,f=r;for(let y=0;y<o&&!(r-f>=1e3);y++)he(p[y],{instancePath:i+"/items\
/"+y,parentData:p,parentDataProperty:y,rootData:c})||(t=t===null?he.errors:t.concat(he.errors),r=t.length)}else(t??=[]).
push(s(i+"/items","","type",{type:"array"})),r++}if(e.links!==void 0&&n.call(e,"links")&&(j(e.links,{instancePath:i+"/li\
nks",parentData:e,parentDataProperty:"links",rootData:c})||(t=t===null?j.errors:t.concat(j.errors),r=t.length)),e.attributes!==
void 0&&n.call(e,"attributes")){let p=e.attributes;p&&typeof p=="object"&&!Array.isArray(p)?(p.objectType!==void 0&&n.call(
p,"objectType")&&typeof p.objectType!="string"&&((t??=[]).push(s(i+"/attributes/objectType","","type",{type:"string"})),
r++),p.etag!==void 0&&n.call(p,"etag")&&typeof p.etag!="string"&&((t??=[]).push(s(i+"/attributes/etag","","type",{type:"\
string"})),r++)):((t??=[]).push(s(i+"/attributes","","type",{type:"object"})),r++)}}else(t??=[]).push(s(i,"","type",{type:"\
object"})),r++;return ct.errors=t,r===0}function s(e,i,A,T){return{instancePath:e,schemaPath:i,keyword:A,params:T}}const qt={
listOrders:{200:mt,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},createOrder:{201:dt,400:l,401:l,
403:l,404:l,406:l,408:l,409:l,412:l,417:l,429:l,500:l,501:l,502:l,503:l,504:l},getOrder:{200:Ce,400:l,401:l,403:l,404:l,
406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},updateOrder:{200:Ce,400:l,401:l,403:l,404:l,406:l,408:l,409:l,412:l,417:l,
429:l,500:l,501:l,502:l,503:l,504:l},getOrderProvisioningStatus:{200:gt,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,
501:l,502:l,503:l,504:l},getOrderActivationLinks:{200:Ae,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,
504:l},getLineItemActivationLinks:{200:Ae,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},attachPurchaseOrder:{
201:ve,400:l,401:l,403:l,404:l,406:l,408:l,409:l,412:l,417:l,429:l,500:l,501:l,502:l,503:l,504:l},listOrderAttachments:{
200:ve,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},createCart:{201:Te,400:l,401:l,403:l,404:l,
406:l,408:l,409:l,412:l,417:l,429:l,500:l,501:l,502:l,503:l,504:l},getCart:{200:Te,400:l,401:l,403:l,404:l,406:l,408:l,429:l,
500:l,501:l,502:l,503:l,504:l},updateCart:{201:Te,400:l,401:l,403:l,404:l,406:l,408:l,409:l,412:l,417:l,429:l,500:l,501:l,
502:l,503:l,504:l},checkoutCart:{201:bt,400:l,401:l,403:l,404:l,406:l,408:l,409:l,412:l,417:l,429:l,500:l,501:l,502:l,503:l,
504:l},listSubscriptions:{200:at,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listCustomTermEndDates:{
200:ht,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},getSubscription:{200:$e,400:l,401:l,403:l,
404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},updateSubscription:{200:$e,400:l,401:l,403:l,404:l,406:l,408:l,409:l,
412:l,417:l,429:l,500:l,501:l,502:l,503:l,504:l},getSubscriptionActivationLinks:{200:Ae,400:l,401:l,403:l,404:l,406:l,408:l,
429:l,500:l,501:l,502:l,503:l,504:l},registerSubscription:{400:l,401:l,403:l,404:l,406:l,408:l,409:l,412:l,417:l,429:l,500:l,
501:l,502:l,503:l,504:l},getRegistrationStatus:{200:At,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,
504:l},listCustomers:{200:Tt,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},getCustomer:{200:jt,
400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listProductsForCustomer:{200:Ne,400:l,401:l,403:l,
404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},getProductForCustomer:{200:Oe,400:l,401:l,403:l,404:l,406:l,408:l,
429:l,500:l,501:l,502:l,503:l,504:l},listSkusForCustomer:{200:Le,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,
503:l,504:l},getSkuForCustomer:{200:Ee,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listAvailabilitiesForCustomer:{
200:qe,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},getAvailabilityForCustomer:{200:we,400:l,
401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listAgreementMetadata:{200:kt,400:l,401:l,403:l,404:l,
406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listAgreements:{200:Dt,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,
501:l,502:l,503:l,504:l},getDirectSignedAgreementStatus:{200:It,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,
503:l,504:l},getResellerAgreementStatus:{200:Ct,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},
checkInventory:{200:vt,400:l,401:l,403:l,404:l,406:l,408:l,409:l,412:l,417:l,429:l,500:l,501:l,502:l,503:l,504:l},checkPromotionEligibility:{
200:$t,400:l,401:l,403:l,404:l,406:l,408:l,409:l,412:l,417:l,429:l,500:l,501:l,502:l,503:l,504:l},getOffer:{200:Nt,400:l,
401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listProducts:{200:Ne,400:l,401:l,403:l,404:l,406:l,408:l,
429:l,500:l,501:l,502:l,503:l,504:l},getProduct:{200:Oe,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,
504:l},listSkus:{200:Le,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},getSku:{200:Ee,400:l,401:l,
403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listAvailabilities:{200:qe,400:l,401:l,403:l,404:l,406:l,408:l,
429:l,500:l,501:l,502:l,503:l,504:l},getAvailability:{200:we,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,
503:l,504:l},listPromotions:{200:Ot,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},getPromotion:{
200:Lt,400:l,401:l,403:l,404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l},listRelationships:{200:Et,400:l,401:l,403:l,
404:l,406:l,408:l,429:l,500:l,501:l,502:l,503:l,504:l}};export{qt as answerValidators,l as fault,Ce as order};
