// Generated from openapi.yaml by `npm run generate`. Do not edit.
const Y=x;const p=Object.prototype.hasOwnProperty,D=a=>{let i=0;for(const v of a)i++;return i},N=new RegExp("^(P(?=[0-9T])([0-9]+Y\
)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$","u"),w=new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$","u"),M=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$","u");function x(a,{instancePath:i="",
parentData:v,parentDataProperty:q,rootData:W=a}={}){let t=null,e=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if((a.lineItems===
void 0||!p.call(a,"lineItems"))&&((t??=[]).push(r(i,"","required",{missingProperty:"lineItems"})),e++),a.id!==void 0&&p.
call(a,"id")&&((t??=[]).push(r(i+"/id","","readOnly",{})),e++),a.creationTimestamp!==void 0&&p.call(a,"creationTimestamp")&&
((t??=[]).push(r(i+"/creationTimestamp","","readOnly",{})),e++),a.lastModifiedTimestamp!==void 0&&p.call(a,"lastModified\
Timestamp")&&((t??=[]).push(r(i+"/lastModifiedTimestamp","","readOnly",{})),e++),a.expirationTimestamp!==void 0&&p.call(
a,"expirationTimestamp")&&((t??=[]).push(r(i+"/expirationTimestamp","","readOnly",{})),e++),a.lastModifiedUser!==void 0&&
p.call(a,"lastModifiedUser")&&((t??=[]).push(r(i+"/lastModifiedUser","","readOnly",{})),e++),a.status!==void 0&&p.call(a,
"status")&&((t??=[]).push(r(i+"/status","","readOnly",{})),e++),a.links!==void 0&&p.call(a,"links")&&((t??=[]).push(r(i+
"/links","","readOnly",{})),e++),a.lineItems!==void 0&&p.call(a,"lineItems")){let c=a.lineItems;if(Array.isArray(c)){c.length<
1&&((t??=[]).push(r(i+"/lineItems","","minItems",{limit:1})),e++);const $=c.length,E=e;for(let n=0;n<$&&!(e-E>=1e3);n++){
let d=c[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if((d.catalogItemId===void 0||!p.call(d,"catalogItemId"))&&((t??=
[]).push(r(i+"/lineItems/"+n,"","required",{missingProperty:"catalogItemId"})),e++),(d.quantity===void 0||!p.call(d,"qua\
ntity"))&&((t??=[]).push(r(i+"/lineItems/"+n,"","required",{missingProperty:"quantity"})),e++),(d.billingCycle===void 0||
!p.call(d,"billingCycle"))&&((t??=[]).push(r(i+"/lineItems/"+n,"","required",{missingProperty:"billingCycle"})),e++),d.orderGroup!==
void 0&&p.call(d,"orderGroup")&&((t??=[]).push(r(i+"/lineItems/"+n+"/orderGroup","","readOnly",{})),e++),d.pricing!==void 0&&
p.call(d,"pricing")&&((t??=[]).push(r(i+"/lineItems/"+n+"/pricing","","readOnly",{})),e++),d.error!==void 0&&p.call(d,"e\
rror")&&((t??=[]).push(r(i+"/lineItems/"+n+"/error","","readOnly",{})),e++),d.id!==void 0&&p.call(d,"id")){let l=d.id;typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||((t??=[]).push(r(i+"/lineItems/"+n+"/id","","type",{type:"integer"})),e++),typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))&&((t??=[]).push(r(i+"/lineItems/"+n+"/id","","minimum",{comparison:">=",limit:0})),
e++)}if(d.catalogItemId!==void 0&&p.call(d,"catalogItemId")){let l=d.catalogItemId;typeof l=="string"?D(l)<1&&((t??=[]).
push(r(i+"/lineItems/"+n+"/catalogItemId","","minLength",{limit:1})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/catalogIt\
emId","","type",{type:"string"})),e++)}if(d.friendlyName!==void 0&&p.call(d,"friendlyName")&&typeof d.friendlyName!="str\
ing"&&((t??=[]).push(r(i+"/lineItems/"+n+"/friendlyName","","type",{type:"string"})),e++),d.quantity!==void 0&&p.call(d,
"quantity")){let l=d.quantity;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||((t??=[]).push(r(i+"/lineItems/"+n+"/q\
uantity","","type",{type:"integer"})),e++),typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))&&((t??=[]).push(r(i+"/lineIt\
ems/"+n+"/quantity","","minimum",{comparison:">=",limit:1})),e++)}if(d.currencyCode!==void 0&&p.call(d,"currencyCode")&&
typeof d.currencyCode!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/currencyCode","","type",{type:"string"})),e++),d.billingCycle!==
void 0&&p.call(d,"billingCycle")){let l=d.billingCycle;typeof l=="string"?D(l)<1&&((t??=[]).push(r(i+"/lineItems/"+n+"/b\
illingCycle","","minLength",{limit:1})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/billingCycle","","type",{type:"string"})),
e++)}if(d.termDuration!==void 0&&p.call(d,"termDuration")){let l=d.termDuration;typeof l=="string"?N.test(l)||((t??=[]).
push(r(i+"/lineItems/"+n+"/termDuration","","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"})),
e++):((t??=[]).push(r(i+"/lineItems/"+n+"/termDuration","","type",{type:"string"})),e++)}if(d.promotionId!==void 0&&p.call(
d,"promotionId")&&typeof d.promotionId!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/promotionId","","type",{type:"str\
ing"})),e++),d.renewsTo!==void 0&&p.call(d,"renewsTo")){let l=d.renewsTo;const I=e;let g=!1,m=null;const s=e;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.termDuration!==void 0&&p.call(l,"termDuration")){let f=l.termDuration;typeof f=="strin\
g"?w.test(f)||((t??=[]).push(r(i+"/lineItems/"+n+"/renewsTo/termDuration","#/properties/lineItems/items/properties/renew\
sTo/oneOf/0/properties/termDuration/pattern","pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),
e++):((t??=[]).push(r(i+"/lineItems/"+n+"/renewsTo/termDuration","#/properties/lineItems/items/properties/renewsTo/oneOf\
/0/properties/termDuration/type","type",{type:"string"})),e++)}}else(t??=[]).push(r(i+"/lineItems/"+n+"/renewsTo","#/pro\
perties/lineItems/items/properties/renewsTo/oneOf/0/type","type",{type:"object"})),e++;var O=s===e;O&&(g=!0,m=0);const o=e;
if(Array.isArray(l)){const f=l.length,b=e;for(let y=0;y<f&&!(e-b>=1e3);y++){let u=l[y];if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.termDuration!==void 0&&p.call(u,"termDuration")){let T=u.termDuration;typeof T=="string"?w.test(T)||((t??=
[]).push(r(i+"/lineItems/"+n+"/renewsTo/"+y+"/termDuration","#/properties/lineItems/items/properties/renewsTo/oneOf/1/it\
ems/properties/termDuration/pattern","pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),e++):
((t??=[]).push(r(i+"/lineItems/"+n+"/renewsTo/"+y+"/termDuration","#/properties/lineItems/items/properties/renewsTo/oneO\
f/1/items/properties/termDuration/type","type",{type:"string"})),e++)}}else(t??=[]).push(r(i+"/lineItems/"+n+"/renewsTo/"+
y,"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/type","type",{type:"object"})),e++}}else(t??=[]).push(
r(i+"/lineItems/"+n+"/renewsTo","#/properties/lineItems/items/properties/renewsTo/oneOf/1/type","type",{type:"array"})),
e++;var O=o===e;O&&g?(g=!1,m=[m,1]):O&&(g=!0,m=1),g?(e=I,t!==null&&(I?t.length=I:t=null)):((t??=[]).push(r(i+"/lineItems\
/"+n+"/renewsTo","#/properties/lineItems/items/properties/renewsTo/oneOf","oneOf",{passingSchemas:m})),e++)}if(d.customTermEndDate!==
void 0&&p.call(d,"customTermEndDate")){let l=d.customTermEndDate;typeof l=="string"?M.test(l)||((t??=[]).push(r(i+"/line\
Items/"+n+"/customTermEndDate","","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(\
Z|[+-][0-9]{2}:[0-9]{2})?$"})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/customTermEndDate","","type",{type:"string"})),
e++)}if(d.attestationAccepted!==void 0&&p.call(d,"attestationAccepted")&&typeof d.attestationAccepted!="boolean"&&((t??=
[]).push(r(i+"/lineItems/"+n+"/attestationAccepted","","type",{type:"boolean"})),e++),d.participants!==void 0&&p.call(d,
"participants")){let l=d.participants;if(Array.isArray(l)){const I=l.length,g=e;for(let m=0;m<I&&!(e-g>=1e3);m++){let s=l[m];
if(s&&typeof s=="object"&&!Array.isArray(s)){if((s.key===void 0||!p.call(s,"key"))&&((t??=[]).push(r(i+"/lineItems/"+n+"\
/participants/"+m,"","required",{missingProperty:"key"})),e++),(s.value===void 0||!p.call(s,"value"))&&((t??=[]).push(r(
i+"/lineItems/"+n+"/participants/"+m,"","required",{missingProperty:"value"})),e++),s.key!==void 0&&p.call(s,"key")){let o=s.
key;typeof o=="string"?D(o)<1&&((t??=[]).push(r(i+"/lineItems/"+n+"/participants/"+m+"/key","","minLength",{limit:1})),e++):
((t??=[]).push(r(i+"/lineItems/"+n+"/participants/"+m+"/key","","type",{type:"string"})),e++)}if(s.value!==void 0&&p.call(
s,"value")){let o=s.value;typeof o=="string"?D(o)<1&&((t??=[]).push(r(i+"/lineItems/"+n+"/participants/"+m+"/value","","\
minLength",{limit:1})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/participants/"+m+"/value","","type",{type:"string"})),e++)}}else
(t??=[]).push(r(i+"/lineItems/"+n+"/participants/"+m,"","type",{type:"object"})),e++}}else(t??=[]).push(r(i+"/lineItems/"+
n+"/participants","","type",{type:"array"})),e++}if(d.provisioningContext!==void 0&&p.call(d,"provisioningContext")){let l=d.
provisioningContext;if(l&&typeof l=="object"&&!Array.isArray(l)){const I=e;for(const g of Object.keys(l)){if(e-I>=1e3)break;
typeof l[g]!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/provisioningContext/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),
"","type",{type:"string"})),e++)}}else(t??=[]).push(r(i+"/lineItems/"+n+"/provisioningContext","","type",{type:"object"})),
e++}if(d.purchaseCommitment!==void 0&&p.call(d,"purchaseCommitment")){let l=d.purchaseCommitment;if(l&&typeof l=="object"&&
!Array.isArray(l)){if(l.amount!==void 0&&p.call(l,"amount")){let I=l.amount;typeof I=="number"&&isFinite(I)||((t??=[]).push(
r(i+"/lineItems/"+n+"/purchaseCommitment/amount","","type",{type:"number"})),e++)}l.currency!==void 0&&p.call(l,"currenc\
y")&&typeof l.currency!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/purchaseCommitment/currency","","type",{type:"str\
ing"})),e++),l.grain!==void 0&&p.call(l,"grain")&&typeof l.grain!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/purchas\
eCommitment/grain","","type",{type:"string"})),e++)}else(t??=[]).push(r(i+"/lineItems/"+n+"/purchaseCommitment","","type",
{type:"object"})),e++}if(d.addonItems!==void 0&&p.call(d,"addonItems")){let l=d.addonItems;if(Array.isArray(l)){const I=l.
length,g=e;for(let m=0;m<I&&!(e-g>=1e3);m++){let s=l[m];if(s&&typeof s=="object"&&!Array.isArray(s)){if((s.catalogItemId===
void 0||!p.call(s,"catalogItemId"))&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m,"","required",{missingProperty:"\
catalogItemId"})),e++),(s.quantity===void 0||!p.call(s,"quantity"))&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m,
"","required",{missingProperty:"quantity"})),e++),(s.billingCycle===void 0||!p.call(s,"billingCycle"))&&((t??=[]).push(r(
i+"/lineItems/"+n+"/addonItems/"+m,"","required",{missingProperty:"billingCycle"})),e++),s.orderGroup!==void 0&&p.call(s,
"orderGroup")&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/orderGroup","","readOnly",{})),e++),s.pricing!==void 0&&
p.call(s,"pricing")&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/pricing","","readOnly",{})),e++),s.error!==void 0&&
p.call(s,"error")&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/error","","readOnly",{})),e++),s.id!==void 0&&p.
call(s,"id")){let o=s.id;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(r(i+"/lineItems/"+n+"/addonI\
tems/"+m+"/id","","type",{type:"integer"})),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&((t??=[]).push(r(i+"/\
lineItems/"+n+"/addonItems/"+m+"/id","","minimum",{comparison:">=",limit:0})),e++)}if(s.catalogItemId!==void 0&&p.call(s,
"catalogItemId")){let o=s.catalogItemId;typeof o=="string"?D(o)<1&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"\
/catalogItemId","","minLength",{limit:1})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/catalogItemId","",
"type",{type:"string"})),e++)}if(s.friendlyName!==void 0&&p.call(s,"friendlyName")&&typeof s.friendlyName!="string"&&((t??=
[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/friendlyName","","type",{type:"string"})),e++),s.quantity!==void 0&&p.call(
s,"quantity")){let o=s.quantity;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||((t??=[]).push(r(i+"/lineItems/"+n+"\
/addonItems/"+m+"/quantity","","type",{type:"integer"})),e++),typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))&&((t??=[]).
push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/quantity","","minimum",{comparison:">=",limit:1})),e++)}if(s.currencyCode!==
void 0&&p.call(s,"currencyCode")&&typeof s.currencyCode!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"\
/currencyCode","","type",{type:"string"})),e++),s.billingCycle!==void 0&&p.call(s,"billingCycle")){let o=s.billingCycle;
typeof o=="string"?D(o)<1&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/billingCycle","","minLength",{limit:1})),
e++):((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/billingCycle","","type",{type:"string"})),e++)}if(s.termDuration!==
void 0&&p.call(s,"termDuration")){let o=s.termDuration;typeof o=="string"?N.test(o)||((t??=[]).push(r(i+"/lineItems/"+n+
"/addonItems/"+m+"/termDuration","","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"})),e++):
((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/termDuration","","type",{type:"string"})),e++)}if(s.promotionId!==
void 0&&p.call(s,"promotionId")&&typeof s.promotionId!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/p\
romotionId","","type",{type:"string"})),e++),s.renewsTo!==void 0&&p.call(s,"renewsTo")){let o=s.renewsTo;const f=e;let b=!1,
y=null;const u=e;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.termDuration!==void 0&&p.call(o,"termDuration")){let h=o.
termDuration;typeof h=="string"?w.test(h)||((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/renewsTo/termDuration",
"#/properties/lineItems/items/properties/addonItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern","\
pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/a\
ddonItems/"+m+"/renewsTo/termDuration","#/properties/lineItems/items/properties/addonItems/items/properties/renewsTo/one\
Of/0/properties/termDuration/type","type",{type:"string"})),e++)}}else(t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+
"/renewsTo","#/properties/lineItems/items/properties/addonItems/items/properties/renewsTo/oneOf/0/type","type",{type:"ob\
ject"})),e++;var j=u===e;j&&(b=!0,y=0);const T=e;if(Array.isArray(o)){const h=o.length,L=e;for(let A=0;A<h&&!(e-L>=1e3);A++){
let C=o[A];if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.termDuration!==void 0&&p.call(C,"termDuration")){let k=C.termDuration;
typeof k=="string"?w.test(k)||((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/renewsTo/"+A+"/termDuration","#/prop\
erties/lineItems/items/properties/addonItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern","p\
attern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/ad\
donItems/"+m+"/renewsTo/"+A+"/termDuration","#/properties/lineItems/items/properties/addonItems/items/properties/renewsT\
o/oneOf/1/items/properties/termDuration/type","type",{type:"string"})),e++)}}else(t??=[]).push(r(i+"/lineItems/"+n+"/add\
onItems/"+m+"/renewsTo/"+A,"#/properties/lineItems/items/properties/addonItems/items/properties/renewsTo/oneOf/1/items/t\
ype","type",{type:"object"})),e++}}else(t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/renewsTo","#/properties/line\
Items/items/properties/addonItems/items/properties/renewsTo/oneOf/1/type","type",{type:"array"})),e++;var j=T===e;j&&b?(b=
!1,y=[y,1]):j&&(b=!0,y=1),b?(e=f,t!==null&&(f?t.length=f:t=null)):((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/\
renewsTo","#/properties/lineItems/items/properties/addonItems/items/properties/renewsTo/oneOf","oneOf",{passingSchemas:y})),
e++)}if(s.customTermEndDate!==void 0&&p.call(s,"customTermEndDate")){let o=s.customTermEndDate;typeof o=="string"?M.test(
o)||((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/customTermEndDate","","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[\
0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/\
addonItems/"+m+"/customTermEndDate","","type",{type:"string"})),e++)}if(s.attestationAccepted!==void 0&&p.call(s,"attest\
ationAccepted")&&typeof s.attestationAccepted!="boolean"&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/attestat\
ionAccepted","","type",{type:"boolean"})),e++),s.participants!==void 0&&p.call(s,"participants")){let o=s.participants;if(Array.
isArray(o)){const f=o.length,b=e;for(let y=0;y<f&&!(e-b>=1e3);y++){let u=o[y];if(u&&typeof u=="object"&&!Array.isArray(u)){
if((u.key===void 0||!p.call(u,"key"))&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/participants/"+y,"","requir\
ed",{missingProperty:"key"})),e++),(u.value===void 0||!p.call(u,"value"))&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonIte\
ms/"+m+"/participants/"+y,"","required",{missingProperty:"value"})),e++),u.key!==void 0&&p.call(u,"key")){let T=u.key;typeof T==
"string"?D(T)<1&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/participants/"+y+"/key","","minLength",{limit:1})),
e++):((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/participants/"+y+"/key","","type",{type:"string"})),e++)}if(u.
value!==void 0&&p.call(u,"value")){let T=u.value;typeof T=="string"?D(T)<1&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonIt\
ems/"+m+"/participants/"+y+"/value","","minLength",{limit:1})),e++):((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+
"/participants/"+y+"/value","","type",{type:"string"})),e++)}}else(t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/p\
articipants/"+y,"","type",{type:"object"})),e++}}else(t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/participants",
"","type",{type:"array"})),e++}if(s.provisioningContext!==void 0&&p.call(s,"provisioningContext")){let o=s.provisioningContext;
if(o&&typeof o=="object"&&!Array.isArray(o)){const f=e;for(const b of Object.keys(o)){if(e-f>=1e3)break;typeof o[b]!="st\
ring"&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/provisioningContext/"+b.replace(/~/g,"~0").replace(/\//g,"~\
1"),"","type",{type:"string"})),e++)}}else(t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/provisioningContext","","\
type",{type:"object"})),e++}if(s.purchaseCommitment!==void 0&&p.call(s,"purchaseCommitment")){let o=s.purchaseCommitment;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.amount!==void 0&&p.call(o,"amount")){let f=o.amount;typeof f=="number"&&
isFinite(f)||((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/purchaseCommitment/amount","","type",{type:"number"})),
e++)}o.currency!==void 0&&p.call(o,"currency")&&typeof o.currency!="string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonI\
tems/"+m+"/purchaseCommitment/currency","","type",{type:"string"})),e++),o.grain!==void 0&&p.call(o,"grain")&&typeof o.grain!=
"string"&&((t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/purchaseCommitment/grain","","type",{type:"string"})),e++)}else
(t??=[]).push(r(i+"/lineItems/"+n+"/addonItems/"+m+"/purchaseCommitment","","type",{type:"object"})),e++}}else(t??=[]).push(
r(i+"/lineItems/"+n+"/addonItems/"+m,"","type",{type:"object"})),e++}}else(t??=[]).push(r(i+"/lineItems/"+n+"/addonItems",
"","type",{type:"array"})),e++}}else(t??=[]).push(r(i+"/lineItems/"+n,"","type",{type:"object"})),e++}}else(t??=[]).push(
r(i+"/lineItems","","type",{type:"array"})),e++}if(a.partnerOnRecordAttestationAccepted!==void 0&&p.call(a,"partnerOnRec\
ordAttestationAccepted")&&typeof a.partnerOnRecordAttestationAccepted!="boolean"&&((t??=[]).push(r(i+"/partnerOnRecordAt\
testationAccepted","","type",{type:"boolean"})),e++),a.attributes!==void 0&&p.call(a,"attributes")){let c=a.attributes;c&&
typeof c=="object"&&!Array.isArray(c)?(c.etag!==void 0&&p.call(c,"etag")&&((t??=[]).push(r(i+"/attributes/etag","","read\
Only",{})),e++),c.objectType!==void 0&&p.call(c,"objectType")&&typeof c.objectType!="string"&&((t??=[]).push(r(i+"/attri\
butes/objectType","","type",{type:"string"})),e++)):((t??=[]).push(r(i+"/attributes","","type",{type:"object"})),e++)}}else
(t??=[]).push(r(i,"","type",{type:"object"})),e++;return x.errors=t,e===0}function r(a,i,v,q){return{instancePath:a,schemaPath:i,
keyword:v,params:q}}export{Y as cartRequest};
